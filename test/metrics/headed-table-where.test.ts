import { describe, expect, test } from "vitest";
import { errorsEn } from "../../src/locale/errors.en.ts";
import { fieldsCalled } from "../../src/locale/names.ts";
import { wordProblem } from "../../src/locale/word-problem.ts";
import { columnsFor } from "../../src/metrics/headed/columns.ts";
import { readTable } from "../../src/metrics/headed/table.ts";
import { where } from "../../src/metrics/headed/where.ts";
import { problemOf } from "../problem-of.ts";
import { readingIn } from "../reading.ts";

const naming = (locale = "en_US", zone = "Etc/UTC") => ({
  argument: "where",
  reading: readingIn(locale, zone),
  fieldsOf: fieldsCalled,
});

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const DEALS = [
  ["Deal ID", "Stage", "Deal owner", "Amount", "Close Date"],
  ["a", "Won", "Ada", 100, day("2026-01-01")],
  ["b", "Lost", "Bo", 250, day("2026-01-31")],
  ["c", "Won", "Bo", "1,000.50", day("2026-02-01")],
  ["d", "", "ada ", "", ""],
  ["e", "Open", "Cem", 99.5, day("2026-03-01")],
];
const kept = (filter: unknown, rows: readonly (readonly unknown[])[] = DEALS, locale = "en_US") =>
  where(readTable(rows, "table"), filter, naming(locale))
    .columns[0]?.cells.filter((cell) => cell !== "")
    .join("");

describe("the rows that fit are left", () => {
  test.each<[string, readonly (readonly unknown[])[], string]>([
    ["a label, folded", [["Deal owner", " ADA"]], "ad"],
    ["a header, folded", [["DEAL OWNER ", "Bo"]], "bc"],
    ["a field's name in English", [["Owner", "Bo"]], "bc"],
    ["a field's name in Turkish", [["Satış temsilcisi", "Bo"]], "bc"],
    [
      "one of several values",
      [
        ["Owner", "Ada"],
        ["Owner", "Cem"],
      ],
      "ade",
    ],
    [
      "one of several values, by two names of one column",
      [
        ["Owner", "Ada"],
        ["Stage", "Won"],
        ["Owner", "Bo"],
      ],
      "ac",
    ],
    [
      "all of several headers",
      [
        ["Owner", "Bo"],
        ["Stage", "Won"],
      ],
      "c",
    ],
    ["another than a label, a blank one too", [["Stage", "<>Won"]], "bde"],
    [
      "neither of two labels",
      [
        ["Stage", "<>Won"],
        ["Stage", "!= lost"],
      ],
      "de",
    ],
    ["at least a number", [["Amount", ">=100"]], "abc"],
    ["more than a number", [["Amount", ">100"]], "bc"],
    ["at most a number", [["Amount", "<=100"]], "ae"],
    ["less than a number", [["Amount", "< 1,000.5"]], "abe"],
    [
      "between two numbers",
      [
        ["Amount", ">=100"],
        ["Amount", "<1000"],
      ],
      "ab",
    ],
    ["a number", [["Amount", 250]], "b"],
    ["an equals sign", [["Stage", "=Won"]], "ac"],
    ["from a day", [["Close Date", ">=2026-02-01"]], "ce"],
    ["before a day", [["Close Date", "<2026-02-01"]], "ab"],
    ["until a day, to its end", [["Close Date", "<=2026-01-31"]], "ab"],
    ["after a day, from its end", [["Close Date", ">2026-01-31"]], "ce"],
    ["on a day given as a date", [["Close Date", day("2026-01-31")]], "b"],
    ["on a day given as text", [["Close Date", "2026-01-31"]], "b"],
    ["not on a day", [["Close Date", "<>2026-01-31"]], "acde"],
    [
      "a month",
      [
        ["Close Date", ">=2026-01-01"],
        ["Close Date", "<2026-02-01"],
      ],
      "ab",
    ],
    [
      "a header without a value filters nothing",
      [
        ["Owner", ""],
        ["Stage", "Lost"],
      ],
      "b",
    ],
    [
      "blank rows of the filter do not count",
      [
        ["", ""],
        ["Stage", "Lost"],
        ["", ""],
      ],
      "b",
    ],
  ])("%s", (_, filter, expected) => {
    expect(kept(filter)).toBe(expected);
  });

  test.each<[string, readonly (readonly unknown[])[], string]>([
    [
      "a value, but none of what is excluded",
      [
        ["Stage", "Won"],
        ["Stage", "<>Lost"],
      ],
      "ac",
    ],
    ["a comparison between blanks", [["Amount", "  >= 100 "]], "abc"],
  ])("%s", (_, filter, expected) => {
    expect(kept(filter)).toBe(expected);
  });

  test.each([
    ["<=2026-01-31", "abcd"],
    [">2026-01-31", "e"],
    ["<2026-01-31", "a"],
    [">=2026-01-31", "bcde"],
    ["<=2026-01-31 10:00", "abc"],
    [">2026-01-31 09:00", "cde"],
    [day("2026-01-31"), "bcd"],
  ])("a day is the whole of it, a time just that: %s", (value, expected) => {
    const rows = [
      ["Deal ID", "Close Date"],
      ["a", "2026-01-30 23:59"],
      ["b", "2026-01-31"],
      ["c", "2026-01-31 09:30"],
      ["d", "2026-01-31 23:59"],
      ["e", "2026-02-01"],
      ["f", ""],
    ];
    expect(kept([["Close Date", value]], rows)).toBe(expected);
  });

  test("nothing fits in a table without rows, which is no error", () => {
    expect(kept([["Stage", "Won"]], [["Stage"], [""]])).toBe("");
  });

  test("a day is the sheet's, not that of UTC", () => {
    // Half past midnight in Istanbul (+03:00) on 1 February is still January in UTC.
    const rows = [
      ["Deal ID", "Close Date"],
      ["a", new Date("2026-01-31T21:30:00Z")],
      ["b", new Date("2026-01-31T20:00:00Z")],
    ];
    const left = where(
      readTable(rows, "table"),
      [["Close Date", ">=2026-02-01"]],
      naming("tr_TR", "Europe/Istanbul"),
    );
    expect(left.columns[0]?.cells).toEqual(["a"]);
  });

  test("numbers and dates are read in the sheet's locale", () => {
    const rows = [
      ["Deal ID", "Tutar", "Tarih"],
      ["a", "1.234", "05/01/2026"],
      ["b", "999", "01/05/2026"],
    ];
    expect(kept([["Tutar", ">1.000"]], rows, "tr_TR")).toBe("a");
    expect(kept([["Tarih", "<2026-02-01"]], rows, "tr_TR")).toBe("a");
    expect(kept([["Tarih", "<2026-02-01"]], rows, "en_US")).toBe("b");
  });

  test("rows are emptied and counted, and what they were recognised by is not forgotten", () => {
    const table = readTable(
      [
        ["Status", "Stage", "Owner"],
        ["Active", "Won", "Ada"],
        ["Active", "Demo", "Bo"],
        ["", "", ""],
        ["Active", "Demo", "Bo"],
      ],
      "table",
    );
    const left = where(table, [["Owner", "Bo"]], naming());
    expect(left.emptied).toEqual({ lines: 0, footer: 0, filtered: 1 });
    expect(left.height).toBe(4);
    expect(left.columns.map(({ cells, height }) => [height, cells])).toEqual([
      [4, ["", "Active", "", "Active"]],
      [4, ["", "Demo", "", "Demo"]],
      [4, ["", "Bo", "", "Bo"]],
    ]);
    // "Won" is emptied, but the stage is still what holds the outcomes.
    expect(columnsFor(left, ["outcome"], []).outcome?.argument).toBe("Stage");
    expect(where(left, [["Stage", "Demo"]], naming()).emptied.filtered).toBe(1);
  });
});

describe("a filter that cannot be used is refused", () => {
  const problem = (filter: unknown) => problemOf(() => kept(filter));
  const said = (filter: unknown) => {
    const found = problem(filter);
    return found && wordProblem(found, errorsEn);
  };
  test.each<[string, unknown, string]>([
    [
      "an unknown header",
      [["Colour", "red"]],
      "where: no column found. Expected a header such as Colour; found Deal ID, Stage, Deal owner, Amount, Close Date.",
    ],
    [
      "one column",
      [["Owner"]],
      "where: give two columns, with a header and a value in each row, such as Owner and Ada.",
    ],
    [
      "one cell",
      "Owner",
      "where: give two columns, with a header and a value in each row, such as Owner and Ada.",
    ],
    [
      "three columns",
      [["Owner", "=", "Ada"]],
      "where: give two columns, with a header and a value in each row, such as Owner and Ada.",
    ],
    [
      "values that no row has",
      [["Owner", "Nobody"]],
      "where: no row of the table fits. Check the values against its columns.",
    ],
    ["an error cell", [["Owner", "#REF!"]], "where, row 1: the cell shows #REF!. Mend that cell first."],
    [
      "a comparison with a text",
      [["Amount", ">many"]],
      'where, row 1: found "many", expected a date such as 2026-03-31.',
    ],
    [
      "a comparison with nothing",
      [["Amount", ">="]],
      "where is missing: give a column such as D2:D, or the value that the help card describes.",
    ],
    [
      "a comparison of labels",
      [["Stage", ">5"]],
      'Stage, row 2: found "Won", expected a number such as 1234.50.',
    ],
  ])("%s", (_, filter, message) => {
    expect(said(filter)).toBe(message);
  });

  test("two columns of the named field", () => {
    const rows = [
      ["Deal owner", "Sales owner"],
      ["Ada", "Bo"],
    ];
    expect(problemOf(() => kept([["Owner", "Ada"]], rows))).toEqual({
      kind: "two-columns",
      argument: "where",
      found: ["Deal owner", "Sales owner"],
    });
  });
});
