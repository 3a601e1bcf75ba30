import { describe, expect, test } from "vitest";
import { alertMail } from "../../src/mail/alert-mail.ts";
import { type MetricId, metricOf, metricsOf } from "../../src/metrics/catalogue.ts";
import { familyIds } from "../../src/metrics/families.ts";
import { BACKGROUND, BREACHES, delivery, item, letterhead } from "./letters.ts";

/** The steps of a mail about one thing. */
function steps(given: ReturnType<typeof item>, background = {}): readonly string[] {
  const { text } = alertMail(delivery([given]), letterhead("en", background));
  const [, list = ""] = text.split("What to look at next\n");
  return (list.split("\n\n")[0] ?? "").split("\n").filter((line) => line !== "");
}

/** A metric on the side of a range that nobody wants. */
function bad(metric: MetricId) {
  const value = metricOf(metric).better === "lower" ? 9 : 1;
  return item(
    { metric, condition: { kind: "outside", low: 4, high: 6, margin: 0 } },
    { value, gauge: value },
  );
}

describe("what to look at next", () => {
  test("begins with whose rows they are, then the part that is furthest behind", () => {
    const [whose, worst] = steps(item({ scope: { kind: "one", by: "team", label: "North" } }), BACKGROUND);
    expect(whose).toContain("“Team” for North");
    expect(worst).toContain("Basic in the column “Product”: 12% from 25 rows");
  });

  test("names the columns that the figure is computed from, also those of a second table", () => {
    expect(steps(item({ metric: "cac" })).at(-1)).toBe(
      "- It is computed from: Customer, Spend. Blank or mistyped cells there move it as well.",
    );
  });

  test.each([
    ["change", "go one period back"],
    ["anomaly", "an import that stopped half way"],
    ["off-pace", "26,000 are missing by now"],
  ] as const)("follows from a condition about %s", (kind, step) => {
    expect(steps(BREACHES[kind]).join()).toContain(step);
  });

  test.each(familyIds)("is one thing more for each metric of %s", (family) => {
    for (const metric of metricsOf(family)) expect(steps(bad(metric)), metric).toHaveLength(2);
  });

  test.each([
    ["discount-share", "who gave the five largest"],
    ["lead-response-time", "without a first response"],
    ["quota-attainment", "what is missing to the quota"],
    ["forecast-accuracy", "between forecast and result"],
    ["cost-per-lead", "Sort the campaigns by spend"],
    ["ramp-time", "then by hire date"],
    ["win-rate", "the stage that each was lost from"],
  ] as const)("%s: %s", (metric, step) => {
    expect(steps(bad(metric))[0]).toContain(step);
  });

  test("good news asks nobody to look for what went wrong", () => {
    const good = item({ condition: { kind: "above", threshold: 0.2, recoverAt: null } });
    expect(steps(good, BACKGROUND)).toEqual([
      "- It is computed from: Stage or status. Blank or mistyped cells there move it as well.",
    ]);
  });

  test("a metric of one's own is a cell: there are no columns to name", () => {
    expect(steps(item({ metric: "Meetings" }))).toEqual([]);
  });

  test("nothing is to be looked at when it is well again", () => {
    expect(steps(item({}, { reason: "recovered", value: 0.3, gauge: 0.3 }), BACKGROUND)).toEqual([]);
  });
});
