import { expect, test } from "vitest";
import type { MetricId } from "../../src/metrics/catalogue.ts";
import type { FieldId } from "../../src/metrics/field.ts";
import { figureOf, figureValue, leftRows } from "./table-figures.ts";

type Cells = { readonly [field in FieldId]?: readonly unknown[] };
type Case = readonly [
  id: MetricId,
  field: FieldId,
  cells: Cells,
  options: { readonly [name: string]: unknown },
  value: number,
];

const OVERDUE = { overdue: "only" };
const DUE = {
  outcome: ["Open", "Open", "Won"],
  amount: [10, 20, 40],
  expected: ["2026-03-01", "2026-06-01", ""],
};
const BASIS = { basis: "overdue" };
const OPEN = { outcome: ["Won", "Open"], expected: ["", "2026-03-01"] };

// What was due on 1 March is overdue on 1 April; open deals idle since 20 January are stalled on 1 March, and so on.
test.each<Case>([
  ["pipeline-value", "end", { ...DUE, end: ["", "", "2026-04-01"] }, OVERDUE, 10],
  ["pipeline-value", "date", { ...DUE, date: ["2026-04-01", "", ""] }, OVERDUE, 10],
  ["pipeline-value", "start", { ...DUE, start: ["2026-04-01", "", ""] }, OVERDUE, 10],
  ["pipeline-value", "activity", { ...DUE, activity: ["2026-04-01", "", ""] }, OVERDUE, 10],
  [
    "win-rate",
    "end",
    { ...OPEN, end: ["2026-04-01", ""], start: ["2026-01-01", "2026-01-01"] },
    BASIS,
    1 / 2,
  ],
  ["win-rate", "date", { ...OPEN, date: ["2026-04-01", "2026-01-01"] }, BASIS, 1 / 2],
  ["win-rate", "start", { ...OPEN, start: ["2026-04-01", "2026-01-01"] }, BASIS, 1 / 2],
  [
    "stalled-deal-rate",
    "activity",
    { outcome: ["Open", "Open"], start: ["2026-01-01", "2026-01-20"], activity: ["2026-03-01", ""] },
    { days: 30 },
    1 / 2,
  ],
  [
    "stale-lead-rate",
    "start",
    { outcome: ["New", "New"], activity: ["2026-01-01", ""], start: ["", "2026-03-01"] },
    { days: 30 },
    1 / 2,
  ],
  [
    "activation-rate",
    "start",
    { start: ["2026-01-01", "2026-01-08"], activated: ["2026-01-03", ""] },
    { days: 7 },
    1,
  ],
  [
    "activation-rate",
    "activated",
    { start: ["2026-01-01", "2026-01-02"], activated: ["2026-01-08", ""] },
    { days: 6 },
    0,
  ],
])("the as-of day of %s is by default the latest %s", (id, _, cells, options, value) => {
  expect(figureValue(figureOf(id, cells, { options }))).toBe(value);
});

test.each(["end", "date", "start"] as const)(
  "who was hired lately as of the latest %s has no quota yet",
  (field) => {
    const cells = { owner: ["Ada", "Bo"], amount: [100, 100], [field]: ["2026-03-01", "2026-01-01"] };
    const beside = {
      quotaOwner: ["Ada", "Bo", "Cem"],
      quota: [100, 200, 100],
      hired: ["", "", "2026-02-01"],
    };
    expect(figureValue(figureOf("reps-at-quota", cells, { beside }))).toBe(1 / 2);
  },
);

test("a lead that begins at the latest moment has not waited yet", () => {
  const figure = figureOf(
    "lead-sla-rate",
    { start: ["2026-01-05 09:00", "2026-01-05 12:00"], response: ["2026-01-05 09:30", ""] },
    { options: { hours: 1 } },
  );
  expect(figureValue(figure)).toBe(1);
  expect(leftRows(figure)).toEqual({ notYetDue: 1 });
});

test("what happens at the as-of moment has happened", () => {
  const answered = figureOf(
    "lead-sla-rate",
    { start: ["2026-01-05 09:00", "2026-01-05 10:00"], response: ["2026-01-05 10:00", ""] },
    { options: { hours: 1, as_of: "2026-01-05 10:00" } },
  );
  expect(figureValue(answered)).toBe(1);
  expect(leftRows(answered)).toEqual({ notYetDue: 1 });
  const active = figureOf(
    "stale-lead-rate",
    { outcome: ["New", "New"], activity: ["2026-01-05 10:00", "2026-01-05 10:01"] },
    { options: { as_of: "2026-01-05 10:00" } },
  );
  expect(figureValue(active)).toBe(0);
  expect(leftRows(active)).toEqual({ future: 1 });
});

test("the as-of day ends at midnight: what begins then is later, what ends then goes on", () => {
  const idle = figureOf(
    "stalled-deal-rate",
    { outcome: ["Open", "Open"], start: ["2026-01-01", "2026-02-01"] },
    { options: { days: 5, as_of: "2026-01-31" } },
  );
  expect(figureValue(idle)).toBe(1);
  expect(leftRows(idle)).toEqual({ future: 1 });
  const stay = figureOf(
    "stage-time",
    { entered: ["2026-01-01", "2026-01-01", "2026-02-01"], left: ["2026-01-11", "2026-02-01", ""] },
    { options: { as_of: "2026-01-31" } },
  );
  expect(figureValue(stay)).toBe(10);
  expect(leftRows(stay)).toEqual({ open: 1, future: 1 });
});
