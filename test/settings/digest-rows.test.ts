import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DigestPlan } from "../../src/digests/plan.ts";
import { metricCalled } from "../../src/locale/names.ts";
import { tableKinds } from "../../src/metrics/table-kind.ts";
import { headers } from "../../src/settings/row.ts";
import { parseSettings, valuesOf } from "../../src/settings/settings.ts";
import { toRow } from "../../src/settings/write-row.ts";
import type { Cell } from "../../src/table/cell.ts";
import { CARDS, TEAM } from "../digests/plans.ts";
import { readingIn } from "../reading.ts";

type Cells = { readonly [header: string]: Cell };

function read(...rows: readonly Cells[]) {
  const cells = [[...headers], ...rows.map((row) => headers.map((header) => row[header] ?? ""))];
  return parseSettings(cells, { decimalSign: () => readingIn("en_US").decimalSign(), metricCalled });
}

const plans = (...rows: readonly Cells[]) => valuesOf(read(...rows), "digest");

describe("a digest's row", () => {
  test("reads like a sentence", () => {
    const { Setting, Content, Period, Schedule, Recipients, Active } = toRow({ kind: "digest", value: TEAM });
    expect([Setting, Content, Period, Schedule, Recipients, Active]).toEqual([
      "digest",
      "team",
      "month",
      "Mon 09:00",
      "ada@example.com, can@example.com (tr)",
      "yes",
    ]);
    const cards = toRow({ kind: "digest", value: CARDS });
    expect([cards.Content, cards.Schedule, cards["Address column"], cards.Recipients]).toEqual([
      "scorecards",
      "day 1 08:00",
      "people: E-mail",
      "",
    ]);
  });

  test("may be written by a person, in Turkish", () => {
    expect(
      plans({
        Setting: "digest",
        Id: "ekip",
        Content: "Ekip",
        Period: "hafta",
        Schedule: "pzt cum 9",
        Recipients: "Ada <ada@example.com>; can@example.com (en)",
        Active: "evet",
      }),
    ).toEqual([
      {
        id: "ekip",
        kind: "team",
        period: "week",
        schedule: { kind: "weekly", hour: 9, weekdays: [1, 5] },
        recipients: [
          { address: "ada@example.com", language: "auto" },
          { address: "can@example.com", language: "en" },
        ],
        active: true,
      },
    ]);
  });

  test("says nothing of being switched on: it is not, since nobody has seen it", () => {
    expect(plans({ ...toRow({ kind: "digest", value: TEAM }), Active: "" })[0]?.active).toBe(false);
  });

  test.each<[string, Cells]>([
    ["Content", { Content: "everything" }],
    ["Content", { Content: "" }],
    ["Content", { Content: "constructor" }],
    ["Schedule", { Schedule: "" }],
    ["Schedule", { Schedule: "Mon 25:00" }],
    ["Period", { Period: "" }],
    ["Period", { Period: "year" }],
    ["Recipients", { Recipients: "" }],
    ["Recipients", { Recipients: "ada" }],
    ["Id", { Id: "" }],
    ["Id", { Id: "a:b" }],
    ["Active", { Active: "perhaps" }],
    ["Address column", { Content: "scorecards", "Address column": "" }],
    ["Address column", { Content: "scorecards", "Address column": "E-mail" }],
  ])("with a wrong %s is told of and left alone: %j", (header, change) => {
    const row = { ...toRow({ kind: "digest", value: TEAM }), ...change };
    expect(read(row).problems).toEqual([
      { kind: "unreadable", row: 2, header, found: String(change[header] ?? "") },
    ]);
  });
});

const hour = fc.integer({ min: 0, max: 23 });
const schedule: fc.Arbitrary<DigestPlan["schedule"]> = fc.oneof(
  fc.record({
    kind: fc.constant("weekly" as const),
    hour,
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
  }),
  fc.record({ kind: fc.constant("monthly" as const), hour, day: fc.integer({ min: 1, max: 31 }) }),
);
const regularly = {
  id: fc.stringMatching(/^[\w-]{1,80}$/),
  schedule,
  period: fc.constantFrom("week" as const, "month" as const, "quarter" as const),
  active: fc.boolean(),
};
const language = fc.constantFrom("auto" as const, "en" as const, "tr" as const);
/** Also headers that look like what is written about them. */
const header = fc
  .oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 40 }),
    fc.constantFrom("E-mail (tr)", "a: b", "(en)"),
  )
  .map((text) => text.trim())
  .filter((text) => text !== "");
const plan: fc.Arbitrary<DigestPlan> = fc.oneof(
  fc.record({
    kind: fc.constant("team" as const),
    ...regularly,
    recipients: fc.array(
      fc.record({
        address: fc.constantFrom("ada@example.com", "a.b+c@example.co", "can_ay@mail.example.com.tr"),
        language,
      }),
      { minLength: 1, maxLength: 5 },
    ),
  }),
  fc.record({
    kind: fc.constant("scorecards" as const),
    ...regularly,
    column: fc.record({ table: fc.constantFrom(...tableKinds), header, language }),
  }),
);

describe("what is written", () => {
  test("is read back as it was, whatever the header", () => {
    fc.assert(
      fc.property(plan, (value) => {
        expect(plans(toRow({ kind: "digest", value }))).toEqual([value]);
      }),
      { numRuns: 500 },
    );
  });
});
