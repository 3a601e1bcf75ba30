import { describe, expect, test } from "vitest";
import type { GroupState, Memory } from "../../src/alerts/memory.ts";
import type { Rule } from "../../src/alerts/rule.ts";
import { suppressorOf } from "../../src/alerts/suppression.ts";
import { fired } from "./desks.ts";
import { RULE, START_MS } from "./rules.ts";

const warning: Rule = { ...RULE, id: "w", severity: "warning" };
const critical: Rule = { ...RULE, id: "c", severity: "critical" };
const [to] = RULE.recipients;
const ECE = { address: "ece@example.com", language: "auto" } as const;
const column = { table: "people", header: "E-mail", language: "auto" } as const;
const told = (...labels: readonly string[]) => fired(labels, []);
const inState = (episode: GroupState["episode"], isTold: boolean): Memory => ({
  ...told(),
  groups: new Map([
    ["", { episode, told: isTold ? { sinceMs: START_MS, atMs: START_MS } : null, missing: 0 }],
  ]),
});

/** Whether people are spared a rule's label while another rule remembers this. */
function isSpared(rule: Rule, other: Rule, memory: Memory | undefined, label = ""): boolean {
  return suppressorOf([rule, other])(new Map(memory && [[other.id, memory]]), rule, label);
}

describe("a more severe rule on the same figure", () => {
  test.each<readonly [string, Rule, Rule, Memory | undefined, boolean]>([
    ["spares people the lesser one while it has told them", warning, critical, told(""), true],
    ["is not spared itself", critical, warning, told(""), false],
    ["is more severe, not as severe", critical, { ...critical, id: "d" }, told(""), false],
    ["spares nobody before it has told", warning, critical, undefined, false],
    ["spares nobody while it is switched off", warning, { ...critical, active: false }, told(""), false],
    ["spares nobody of another metric", { ...warning, metric: "clv" }, critical, told(""), false],
    [
      "spares nobody of another period",
      { ...warning, period: { unit: "month", finished: true } },
      critical,
      told(""),
      false,
    ],
    [
      "spares nobody whom it does not tell",
      { ...warning, recipients: [...RULE.recipients, ECE] },
      critical,
      told(""),
      false,
    ],
    ["may tell others too", warning, { ...critical, recipients: [ECE, ...RULE.recipients] }, told(""), true],
    [
      "knows a person by an address however it is spelled",
      warning,
      { ...critical, recipients: [{ address: ` ${to?.address.toUpperCase()}`, language: "en" }] },
      told(""),
      true,
    ],
    ["spares nobody of a column that it does not tell", { ...warning, column }, critical, told(""), false],
    [
      "spares those of a column that it tells",
      { ...warning, column },
      { ...critical, column },
      told(""),
      true,
    ],
    ["may tell a column too", warning, { ...critical, column }, told(""), true],
  ])("%s", (_, rule, other, memory, spared) => {
    expect(isSpared(rule, other, memory)).toBe(spared);
  });

  test.each<readonly [string, GroupState["episode"], boolean, boolean]>([
    ["wrong, as people were told", { kind: "alerting", sinceMs: START_MS }, true, true],
    ["about to be well", { kind: "recovering", checks: 1, sinceMs: START_MS }, true, true],
    ["well again, which people are still to hear", { kind: "normal" }, true, false],
    ["wrong again, but not for long enough", { kind: "pending", checks: 1, sinceMs: START_MS }, true, false],
    ["wrong, which people are still to hear", { kind: "alerting", sinceMs: START_MS }, false, false],
  ])("that is %s", (_, episode, isTold, spared) => {
    expect(isSpared(warning, critical, inState(episode, isTold))).toBe(spared);
  });

  test("spares each group by itself, whether it watches one or each", () => {
    const each: Rule = { ...warning, scope: { kind: "each", by: "owner" } };
    const one: Rule = { ...critical, scope: { kind: "one", by: "owner", label: "ECE" } };
    const labels = ["Ece", "Cem"];
    expect(labels.map((label) => isSpared(each, one, told("ECE"), label))).toEqual([true, false]);
    // What another label's rule has told is not about this one, though a label of that name is wrong.
    expect(labels.map((label) => isSpared(each, one, told("ECE", "CEM"), label))).toEqual([true, false]);
    const wellAndWrong: Memory = {
      ...told("Ece"),
      groups: new Map([
        ["Cem", { episode: { kind: "normal" }, told: { sinceMs: START_MS, atMs: START_MS }, missing: 0 }],
        ...told("Ece").groups,
      ]),
    };
    const everybody: Rule = { ...critical, scope: { kind: "each", by: "owner" } };
    expect(labels.map((label) => isSpared(each, everybody, wellAndWrong, label))).toEqual([true, false]);
    const byTeam: Rule = { ...critical, scope: { kind: "each", by: "team" } };
    expect(labels.map((label) => isSpared(each, byTeam, told("ECE"), label))).toEqual([false, false]);
    const all: Rule = { ...critical, scope: { kind: "each", by: "owner" } };
    expect(labels.map((label) => isSpared(each, all, told("Cem", "Ece"), label))).toEqual([true, true]);
    expect(labels.map((label) => isSpared(each, critical, told("Ece"), label))).toEqual([false, false]);
  });
});
