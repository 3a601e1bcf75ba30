import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { metricCalled } from "../../src/locale/names.ts";
import { fieldIds } from "../../src/metrics/field.ts";
import { metricIds } from "../../src/metrics/metric-ids.ts";
import { tableKinds } from "../../src/metrics/table-kind.ts";
import { keyOf, recordOf, type SettingRecord } from "../../src/settings/record.ts";
import { headers } from "../../src/settings/row.ts";
import { schemas } from "../../src/settings/schemas.ts";
import { parseSettings, savedOf, valuesOf } from "../../src/settings/settings.ts";
import { toRow } from "../../src/settings/write-row.ts";
import type { Cell } from "../../src/table/cell.ts";
import { everyText } from "../hostile/texts.ts";
import { recipients, ruleOf } from "../jobs/world.ts";
import { readingIn } from "../reading.ts";

const read = (cells: readonly (readonly Cell[])[], locale = "en_US") =>
  parseSettings(cells, { decimalSign: () => readingIn(locale).decimalSign(), metricCalled });

/** A tab with these rows under the headers of this version. */
const tab = (...rows: readonly { readonly [header: string]: Cell }[]) => [
  [...headers],
  ...rows.map((row) => headers.map((header) => row[header] ?? "")),
];

describe("a settings tab as 0.1.0 wrote it", () => {
  const OLD: Cell[][] = [
    [
      ...["Setting", "Metric", "Value", "Bad side", "Recovers at"],
      ...["Checks in a row", "Recipients", "Active", "Sheet", "Columns"],
    ],
    ["source", "", 7, "", "", "", "", "", "Deals", '{"outcome":"Stage","amount":"Amount"}'],
    ["goal", "win-rate", 0.3, "", "", "", "", "", "", ""],
    ["alert", "cycle-time", 45, "above", 40, 2, "ada@example.com, can@example.com", "yes", "", ""],
    ["language", "", "tr", "", "", "", "", "", "", ""],
    ["", "", "", "", "", "", "", "", "", ""],
  ];

  test("is read whole", () => {
    expect(read(OLD).problems).toEqual([]);
    expect([...read(OLD).stored.values()].map(({ record }) => record)).toEqual([
      {
        kind: "source",
        value: {
          kind: "deals",
          sheetId: 7,
          sheetName: "Deals",
          columns: { outcome: "Stage", amount: "Amount" },
        },
      },
      {
        kind: "goal",
        value: {
          metric: "win-rate",
          period: "any",
          group: null,
          target: 0.3,
          benchmark: null,
          atRiskFrom: 0,
          offTrackFrom: 0.1,
        },
      },
      {
        kind: "alert",
        value: ruleOf("cycle-time", 45, {
          condition: { kind: "above", threshold: 45, recoverAt: 40 },
          checks: 2,
          recipients: recipients("ada@example.com", "can@example.com"),
        }),
      },
      { kind: "language", value: "tr" },
    ]);
  });

  test("keeps its columns where they are; the new ones are still to be added", () => {
    const { layout, width } = read(OLD);
    expect(width).toBe(10);
    expect(layout.get("Columns")).toBe(9);
    expect(headers.filter((header) => !layout.has(header))[0]).toBe("Table");
  });
});

describe("what a person wrote", () => {
  test("a goal for a period and a person, in Turkish", () => {
    const settings = read(
      tab({
        Setting: "goal",
        Metric: "Kazanma oranı",
        Value: "%35",
        Period: "çeyrek",
        "Group by": "owner",
        Group: " Ece ",
        Benchmark: "0,4",
        "Off track from": "%20",
      }),
      "tr_TR",
    );
    expect(settings.problems).toEqual([]);
    expect(valuesOf(settings, "goal")).toEqual([
      {
        metric: "win-rate",
        period: "quarter",
        group: { by: "owner", value: "Ece" },
        target: 0.35,
        benchmark: 0.4,
        atRiskFrom: 0,
        offTrackFrom: 0.2,
      },
    ]);
  });

  test("tiles by their names, each once", () => {
    const settings = read(tab({ Setting: "tiles", Metric: "Win rate; CLV, win-rate, own:cash" }));
    expect(valuesOf(settings, "tiles")).toEqual([{ metrics: ["win-rate", "clv", "own:cash"] }]);
  });

  test.each<[string, { readonly [header: string]: Cell }]>([
    ["Setting", { Setting: "wish" }],
    ["Setting", { Setting: "__proto__" }],
    ["Metric", { Setting: "goal", Metric: "no such", Value: 1 }],
    ["Metric", { Setting: "goal", Metric: "own:", Value: 1 }],
    ["Value", { Setting: "goal", Metric: "clv", Value: "a lot" }],
    ["Value", { Setting: "goal", Metric: "clv", Value: "" }],
    ["Period", { Setting: "goal", Metric: "clv", Value: 1, Period: "day" }],
    ["Period", { Setting: "goal", Metric: "clv", Value: 1, Period: "fiscal year April" }],
    ["Period", { Setting: "goal", Metric: "clv", Value: 1, Period: "fortnight" }],
    ["Group", { Setting: "goal", Metric: "clv", Value: 1, "Group by": "owner" }],
    ["Group", { Setting: "goal", Metric: "clv", Value: 1, "Group by": "shoe size", Group: "44" }],
    ["Off track from", { Setting: "goal", Metric: "clv", Value: 1, "At risk from": 0.2 }],
    ["Table", { Setting: "source", Table: "shoes", Value: 7, Sheet: "Deals", Columns: "{}" }],
    ["Columns", { Setting: "source", Value: 7, Sheet: "Deals", Columns: "{" }],
    ["Columns", { Setting: "source", Value: 7, Sheet: "Deals", Columns: '{"shoe":"Size"}' }],
    [
      "Cell",
      {
        Setting: "own metric",
        Metric: "own:a",
        Name: "A",
        Unit: "money",
        Better: "higher",
        Value: 1,
        Sheet: "S",
        Cell: "A1:B2",
      },
    ],
    [
      "Unit",
      {
        Setting: "own metric",
        Metric: "own:a",
        Name: "A",
        Unit: "kg",
        Better: "higher",
        Value: 1,
        Sheet: "S",
        Cell: "A1",
      },
    ],
    ["Rate above quota", { Setting: "commission", Value: 0.1, "Rate above quota": 7 }],
    ["Value", { Setting: "language", Value: "fr" }],
  ])("what can't be read is laid to its column: %s", (header, row) => {
    expect(read(tab(row)).problems).toMatchObject([{ kind: "unreadable", row: 2, header }]);
  });

  test("a goal that is there twice is told, whatever the case of its person", () => {
    const goal = { Setting: "goal", Metric: "clv", Value: 1, "Group by": "owner" };
    const settings = read(
      tab({ ...goal, Group: "Ece" }, { ...goal, Group: "ECE" }, { ...goal, Group: "Cem" }),
    );
    expect(settings.problems).toEqual([{ kind: "repeated", row: 3, firstRow: 2 }]);
  });
});

describe("any record comes back from its row as it was", () => {
  const hostile = fc
    .oneof(
      fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }),
      fc.constantFrom(...everyText.filter(({ length }) => length <= 500)),
    )
    .map((text) => text.trim().normalize("NFC"))
    .filter((text) => text !== "");
  const metric = fc.oneof(
    fc.constantFrom(...metricIds),
    fc.constantFrom("own:a" as const, "own:b-2" as const),
  );
  const figure = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0);
  const share = fc.double({ min: 0, max: 1, noNaN: true }).map((x) => x + 0);
  const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
  const record: fc.Arbitrary<SettingRecord> = fc.oneof(
    fc
      .record({
        kind: fc.constantFrom(...tableKinds),
        sheetId: fc.nat(),
        sheetName: hostile,
        columns: fc.dictionary(fc.constantFrom(...fieldIds), hostile, { noNullPrototype: true }),
        none: fc.uniqueArray(fc.constantFrom(...fieldIds), { maxLength: 3 }),
      })
      .map(({ none, ...value }) => {
        const leftOut = none.filter((field) => !Object.hasOwn(value.columns, field));
        return recordOf("source", leftOut.length === 0 ? value : { ...value, leftOut });
      }),
    fc
      .record({
        metric,
        period: fc.constantFrom("any", "week", "month", "quarter", "year" as const),
        group: orNull(fc.record({ by: fc.constantFrom("owner", "region" as const), value: hostile })),
        target: figure,
        benchmark: orNull(figure),
        atRiskFrom: share,
        offTrackFrom: share.map((x) => x + 1),
      })
      .map((value) => recordOf("goal", value)),
    fc
      .record({
        id: fc.constantFrom("own:a" as const, "own:b-2" as const),
        name: hostile,
        unit: fc.constantFrom("ratio", "days", "months", "money", "count", "points" as const),
        better: fc.constantFrom("higher", "lower", "neither" as const),
        sheetId: fc.nat(),
        sheetName: hostile,
        cell: fc.constantFrom("A1", "ZZ1000"),
      })
      .map((value) => recordOf("own metric", value)),
    fc.uniqueArray(metric, { minLength: 1, maxLength: 20 }).map((metrics) => recordOf("tiles", { metrics })),
    fc.record({ rate: share, rateAboveQuota: orNull(share) }).map((value) => recordOf("commission", value)),
    fc.constantFrom("auto", "en", "tr" as const).map((value) => recordOf("language", value)),
  );

  test("with hostile names in every text", () => {
    fc.assert(
      fc.property(record, (one) => {
        expect(v.is(schemas[one.kind], one.value)).toBe(true);
        const settings = read(tab({ ...toRow(one) }));
        expect(settings.problems).toEqual([]);
        expect([...settings.stored.values()].map((stored) => stored.record)).toEqual([one]);
        expect([...settings.stored.keys()]).toEqual([keyOf(one)]);
      }),
    );
  });

  test("and the mark of its version does not hang on where its columns stand", () => {
    fc.assert(
      fc.property(record, fc.shuffledSubarray([...headers], { minLength: headers.length }), (one, order) => {
        const [usual, moved] = [tab({ ...toRow(one) }), [order, order.map((header) => toRow(one)[header])]];
        const mark = (cells: readonly (readonly Cell[])[]) => savedOf(read(cells), one.kind)[0]?.revision;
        expect(mark(moved)).toBe(mark(usual));
      }),
    );
  });
});
