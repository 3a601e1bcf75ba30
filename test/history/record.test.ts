import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NewEntry } from "../../src/history/entry.ts";
import { recordEdits } from "../../src/history/record.ts";
import { seriesOf } from "../../src/history/series.ts";
import { type HistoryTab, parseHistory } from "../../src/history/tab.ts";
import { historyColumns } from "../../src/locale/history-columns.ts";
import { fieldsCalled } from "../../src/locale/names.ts";
import { wordsIn } from "../../src/locale/words.ts";
import type { Cell } from "../../src/table/cell.ts";
import { utc } from "../../src/table/zone.ts";
import { applied } from "./applied.ts";

const words = (language: "en" | "tr") => ({
  columns: historyColumns[language],
  fields: wordsIn(language).fields,
});
const spelling = { zone: utc, dimensionCalled: (name: string) => fieldsCalled(name)[0] ?? name };

function read(cells: readonly (readonly Cell[])[]): HistoryTab {
  const tab = parseHistory(cells, spelling);
  if ("heading" in tab) throw new Error(`no history: ${tab.heading}`);
  return tab;
}

function entry(day: string, changes: Partial<NewEntry> = {}): NewEntry {
  const figure = {
    period: "2026-11",
    value: 0.5,
    rows: 10,
    goal: null,
    name: "Win rate",
    unit: "ratio",
  } as const;
  return { day, metric: "win-rate", group: null, ...figure, ...changes };
}

const record = (
  cells: readonly (readonly Cell[])[],
  day: string,
  entries: readonly NewEntry[],
  language: "en" | "tr" = "en",
) => applied(cells, recordEdits(read(cells), entries, day, words(language)));

const first = record([], "2026-11-25", [
  entry("2026-11-25"),
  entry("2026-11-25", {
    metric: "own:nps",
    name: "=NPS()",
    period: "",
    value: 41,
    rows: null,
    unit: "points",
  }),
]);

describe("the first record", () => {
  test("writes headings and a row for each figure, each text as text", () => {
    expect(first).toEqual([
      ["Day", "Metric", "Metric ID", "Group by", "Group", "Period", "Value", "Rows", "Goal"],
      [new Date("2026-11-25"), "Win rate", "win-rate", "", "", "2026-11", 0.5, 10, ""],
      [new Date("2026-11-25"), "=NPS()", "own:nps", "", "", "", 41, "", ""],
    ]);
    const { written } = recordEdits(read([]), [entry("2026-11-25")], "2026-11-25", words("en"));
    const formats = written.flatMap(({ cells }) => cells.map((line) => line.map(({ format }) => format)));
    expect(formats).toEqual([
      ["@", "@", "@", "@", "@", "@", "@", "@", "@"],
      ["yyyy-mm-dd", "@", "@", "@", "@", "@", "0.0%", "0", "0.0%"],
    ]);
  });

  test("is one block, so that it is written at once", () => {
    const { written, deleted } = recordEdits(read([]), [entry("a"), entry("b")], "2026-11-25", words("en"));
    expect(written).toHaveLength(1);
    expect(deleted).toEqual([]);
  });
});

describe("a later record of the day", () => {
  test("that finds the same figures writes nothing", () => {
    const { written } = recordEdits(read(first), [entry("2026-11-25")], "2026-11-25", words("en"));
    expect(written).toEqual([]);
  });

  test("writes over the figure that has changed, and over no other", () => {
    const edits = recordEdits(
      read(first),
      [
        entry("2026-11-25"),
        entry("2026-11-25", {
          metric: "own:nps",
          name: "NPS",
          period: "",
          value: 42,
          rows: null,
          unit: "points",
        }),
      ],
      "2026-11-25",
      words("en"),
    );
    expect(edits.written.map(({ row, cells }) => [row, cells.length])).toEqual([[3, 1]]);
    expect(applied(first, edits)).toHaveLength(3);
    expect(applied(first, edits)[2]?.[6]).toBe(42);
  });

  test("writes over a figure of a period that has ended in between", () => {
    const next = record(first, "2026-11-25", [entry("2026-11-25", { period: "2026-12", value: 1 })]);
    expect(next.map((line) => line[5])).toEqual(["Period", "2026-12", ""]);
  });

  test("in another language finds its columns and groups", () => {
    const group = { by: "owner", value: "Mia" };
    const english = record(first, "2026-11-25", [entry("2026-11-25", { group })]);
    const turkish = record(
      english,
      "2026-11-25",
      [entry("2026-11-25", { group, value: 0.6, name: "Kazanma oranı" })],
      "tr",
    );
    expect(turkish).toHaveLength(english.length);
    expect(turkish[3]).toEqual([
      ...[new Date("2026-11-25"), "Kazanma oranı", "win-rate", wordsIn("tr").fields.owner],
      ...["Mia", "2026-11", 0.6, 10, ""],
    ]);
  });
});

describe("what a person does in the tab", () => {
  test("a note beside a row and a column moved in between stay where they are", () => {
    const noted = [
      ["Note", "Metric ID", "Day", "Mood", "Value"],
      ["our best day", "win-rate", new Date("2026-11-24"), ":)", 0.9],
    ];
    const next = record(noted, "2026-11-25", [entry("2026-11-25")]);
    expect(next[0]).toEqual([
      ...["Note", "Metric ID", "Day", "Mood", "Value"],
      ...["Metric", "Group by", "Group", "Period", "Rows", "Goal"],
    ]);
    expect(next[1]?.slice(0, 5)).toEqual(noted[1]);
    expect(next[2]?.slice(0, 5)).toEqual(["", "win-rate", new Date("2026-11-25"), "", 0.5]);
  });

  test("a row with a note beside it is not thinned away, and neither is one that cannot be read", () => {
    const old = (day: string, note: Cell = "", value: Cell = 1) => [new Date(day), "win-rate", value, note];
    const cells = [
      ["Day", "Metric ID", "Value", "Note"],
      ...[
        old("2026-07-06", "keep me"),
        old("2026-07-07"),
        old("2026-07-08", "", "about half"),
        old("2026-07-09"),
      ],
    ];
    const { deleted } = recordEdits(read(cells), [], "2026-11-26", words("en"));
    expect(deleted).toEqual([{ first: 3, count: 1 }]);
  });

  test("a day is read as a date, as its text or as its number", () => {
    const cells = [
      ["Day", "Metric ID", "Value"],
      ["2026-11-23", "clv", 1],
      [46_350, "clv", 2],
      [new Date("2026-11-25"), "clv", 3],
    ];
    const found = seriesOf(read(cells).rows, { metric: "clv", group: null, period: "" });
    expect(found.map(({ day, value }) => [day, value])).toEqual([
      ["2026-11-23", 1],
      ["2026-11-24", 2],
      ["2026-11-25", 3],
    ]);
  });

  test.each([
    [
      "another table",
      [
        ["Owner", "Amount"],
        ["Mia", 3],
      ],
      "Owner, Amount",
    ],
    [
      "a heading taken out",
      [
        ["", "Metric ID", "Value"],
        ["2026-11-23", "clv", 1],
      ],
      "Metric ID, Value",
    ],
  ])("%s under the tab's name is no history", (_, cells, heading) => {
    expect(parseHistory(cells, spelling)).toEqual({ heading });
  });

  test("a tab emptied is begun anew", () => {
    expect(
      record(
        [
          ["", ""],
          ["", ""],
        ],
        "2026-11-25",
        [entry("2026-11-25")],
      ),
    ).toHaveLength(2);
  });
});

test("rows that have gone are counted when the rest is written", () => {
  const cells = [
    ["Day", "Metric ID", "Value"],
    ...["2026-07-06", "2026-07-07", "2026-07-08", "2026-11-26"].map((day) => [day, "win-rate", 1]),
  ];
  const next = record(cells, "2026-11-26", [
    entry("2026-11-26", { period: "" }),
    entry("2026-11-26", { metric: "clv" }),
  ]);
  expect(next.map((line) => [line[1], line[2]])).toEqual([
    ["Metric ID", "Value"],
    ["win-rate", 1],
    ["win-rate", 0.5],
    ["clv", 0.5],
  ]);
});

/** Each morning some metrics are recorded; some days nobody looks, and somebody may sort the tab. */
test("over two years no day of a series is doubled, and the latest is always there", () => {
  const days = fc.uniqueArray(fc.nat({ max: 730 }), { minLength: 1, maxLength: 60 });
  const shuffled = fc.boolean();
  fc.assert(
    fc.property(days, shuffled, (numbers, sorted) => {
      let cells: readonly (readonly Cell[])[] = [];
      for (const number of [...numbers].sort((a, b) => a - b)) {
        const day = new Date(Date.UTC(2025, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);
        const entries = ["win-rate", "clv"].map((metric) => entry(day, { metric, value: number }));
        cells = record(record(cells, day, entries), day, entries);
        const rows = read(cells).rows.map((row) => row.entry);
        const keys = rows.map((row) => `${row.day} ${row.metric}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(rows.filter((row) => row.day === day)).toHaveLength(2);
        const [heading = [], ...body] = cells;
        if (sorted) cells = [heading, ...[...body].sort((a, b) => String(a[2]).localeCompare(String(b[2])))];
      }
    }),
    { numRuns: 30 },
  );
});
