import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Condition } from "../../src/alerts/condition.ts";
import type { RulePeriod, Scope } from "../../src/alerts/rule.ts";
import type { TrackedRule } from "../../src/calls/alerts.ts";
import { metricCalled } from "../../src/locale/names.ts";
import { headers } from "../../src/settings/row.ts";
import { parseSettings, valuesOf } from "../../src/settings/settings.ts";
import { toRow } from "../../src/settings/write-row.ts";
import type { Cell } from "../../src/table/cell.ts";
import { recipients, ruleOf } from "../jobs/world.ts";

const spelling = { decimalSign: () => "." as const, metricCalled };

function read(...rows: readonly (readonly Cell[])[]) {
  return parseSettings([headers, ...rows], spelling);
}

/** A row as a person might write it, by its columns. */
function written(cells: { readonly [header: string]: Cell }): readonly Cell[] {
  const row = {
    Setting: "alert",
    Metric: "win-rate",
    Recipients: "ada@example.com",
    Active: "yes",
    ...cells,
  };
  return headers.map((header) => (row as { readonly [header: string]: Cell })[header] ?? "");
}

function ruleIn(cells: { readonly [header: string]: Cell }): TrackedRule {
  const settings = read(written(cells));
  expect(settings.problems).toEqual([]);
  const [rule] = valuesOf(settings, "alert");
  if (rule === undefined) throw new Error("no rule");
  return rule;
}

const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 });
const share = fc.double({ noNaN: true, min: 0, max: 10 });
const word = fc
  .string({ minLength: 1, maxLength: 30 })
  .filter((text) => text.trim() === text && text !== "(each)");
const hour = fc.nat(23);

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("above", "below"),
    threshold: number,
    recoverAt: fc.constant(null),
  }),
  fc.tuple(number, fc.integer({ min: 1, max: 1000 })).map(([low, width]) => ({
    kind: "outside" as const,
    low,
    high: low + width,
    margin: width / 4,
  })),
  fc.record({
    kind: fc.constant("change" as const),
    against: fc.constantFrom("previous", "year"),
    direction: fc.constantFrom("up", "down", "either"),
    share,
    recoverAt: fc.constantFrom(null, 0),
  }),
  fc.record({ kind: fc.constant("off-pace" as const), behind: share, recoverAt: fc.constantFrom(null, 0) }),
  fc.record({ kind: fc.constant("anomaly" as const), direction: fc.constantFrom("up", "down", "either") }),
);
const period: fc.Arbitrary<RulePeriod> = fc.record({
  unit: fc.constantFrom("week", "month", "quarter", "year"),
  finished: fc.boolean(),
});
const by = fc.constantFrom("owner", "team", "manager", "product", "region", "source");
const scope: fc.Arbitrary<Scope> = fc.oneof(
  fc.constant({ kind: "whole" as const }),
  fc.record({ kind: fc.constant("one" as const), by, label: word }),
  fc.record({ kind: fc.constant("each" as const), by }),
);
const rule: fc.Arbitrary<TrackedRule> = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{8}$/),
  metric: fc.constantFrom("win-rate", "sales-volume"),
  period,
  scope,
  condition,
  guard: fc.record({ leastRows: fc.constantFrom(null, 1, 50), certain: fc.boolean() }),
  checks: fc.integer({ min: 1, max: 48 }),
  recoverChecks: fc.integer({ min: 1, max: 48 }),
  schedule: fc.oneof(
    fc.constant({ kind: "hourly" as const }),
    fc.record({
      kind: fc.constant("weekly" as const),
      hour,
      weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    }),
    fc.record({ kind: fc.constant("monthly" as const), hour, day: fc.integer({ min: 1, max: 31 }) }),
  ),
  quiet: fc.record({
    hours: fc.constantFrom(null, { from: 20, to: 7 }, { from: 0, to: 12 }),
    weekends: fc.boolean(),
    daysOff: fc.boolean(),
  }),
  severity: fc.constantFrom("info", "warning", "critical"),
  remindDays: fc.constantFrom(null, 1, 30),
  noData: fc.constantFrom("keep", "alert", "ok"),
  snoozedUntil: fc.constantFrom(null, Date.UTC(2026, 10, 30, 8, 30)),
  recipients: fc.constantFrom(recipients("ada@example.com"), [
    { address: "can@example.com", language: "tr" as const },
    { address: "ece@example.com", language: "auto" as const },
  ]),
  column: fc.constant(null),
  active: fc.boolean(),
});

describe("an alert's row", () => {
  test("is read back as it was written, whatever the rule", () => {
    fc.assert(
      fc.property(rule, (any) => {
        const settings = read(Object.values(toRow({ kind: "alert", value: any })));
        expect(settings.problems).toEqual([]);
        expect(valuesOf(settings, "alert")).toEqual([any]);
      }),
    );
  });

  test("names each label's own people by the column of their addresses", () => {
    const own = ruleOf("win-rate", 0.2, {
      scope: { kind: "each", by: "owner" },
      recipients: [],
      column: { table: "people", header: "E-mail (work)", language: "tr" },
    });
    expect(valuesOf(read(Object.values(toRow({ kind: "alert", value: own }))), "alert")).toEqual([own]);
  });

  test("is plain where a person has written no more than a threshold", () => {
    const plain = ruleOf("win-rate", 0.25, { recipients: recipients("ada@example.com") });
    expect(ruleIn({ Value: 0.25, "Bad side": "below" })).toEqual(plain);
  });

  test.each<[string, { readonly [header: string]: Cell }, Partial<TrackedRule>]>([
    [
      "days of the week",
      { Schedule: "Mon, Wed 9" },
      { schedule: { kind: "weekly", hour: 9, weekdays: [1, 3] } },
    ],
    [
      "Turkish days",
      { Schedule: "Pzt Cum 09:00" },
      { schedule: { kind: "weekly", hour: 9, weekdays: [1, 5] } },
    ],
    ["a day of the month", { Schedule: "gün 1 8:00" }, { schedule: { kind: "monthly", hour: 8, day: 1 } }],
    [
      "quiet hours",
      { Quiet: "20-7, weekends" },
      { quiet: { hours: { from: 20, to: 7 }, weekends: true, daysOff: false } },
    ],
    ["the month that is over", { Period: "last month" }, { period: { unit: "month", finished: true } }],
    ["bu çeyrek", { Period: "çeyrek" }, { period: { unit: "quarter", finished: false } }],
    ["each person", { "Group by": "Owner", Group: "(each)" }, { scope: { kind: "each", by: "owner" } }],
    ["snoozing", { "Snoozed until": "2026-11-30 08:30" }, { snoozedUntil: Date.UTC(2026, 10, 30, 8, 30) }],
    [
      "a reader's language",
      { Recipients: "Ada <ada@example.com> (tr)" },
      { recipients: [{ address: "ada@example.com", language: "tr" }] },
    ],
  ])("says %s as a person writes it", (_, cells, said) => {
    expect(ruleIn({ Value: 0.25, "Bad side": "below", ...cells })).toMatchObject(said);
  });

  test.each<[{ readonly [header: string]: Cell }, string, Cell]>([
    [{ "Bad side": "sideways" }, "Bad side", "sideways"],
    [{ Value: "forty" }, "Value", "forty"],
    [{ "Bad side": "outside", "Upper value": 0.1 }, "Value", 0.25],
    [{ "Recovers at": 0.1 }, "Value", 0.25],
    [{ Schedule: "someday" }, "Schedule", "someday"],
    [{ Schedule: "Mon 25" }, "Schedule", "Mon 25"],
    [{ Quiet: "at night" }, "Quiet", "at night"],
    [{ Severity: "dire" }, "Severity", "dire"],
    [{ "No data": "panic" }, "No data", "panic"],
    [{ "Group by": "shoe size", Group: "44" }, "Group by", "shoe size"],
    [{ Recipients: "nobody" }, "Recipients", "nobody"],
    [{ Recipients: "" }, "Recipients", ""],
    [{ "Snoozed until": "soon" }, "Snoozed until", "soon"],
    [{ "Address column": "people: Mail" }, "Address column", "people: Mail"],
    [{ Metric: "own:abc", "Group by": "owner", Group: "Ece" }, "Group", "Ece"],
    [{ Id: "a b" }, "Id", "a b"],
  ])("that can't be read names the column that is to blame: %o", (cells, header, found) => {
    const { problems } = read(written({ Value: 0.25, "Bad side": "below", ...cells }));
    expect(problems).toEqual([{ kind: "unreadable", row: 2, header, found: String(found) }]);
  });
});
