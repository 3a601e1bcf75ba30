import { describe, expect, test } from "vitest";
import { errorsEn } from "../../src/locale/errors.en.ts";
import { errorsTr } from "../../src/locale/errors.tr.ts";
import { wordProblem } from "../../src/locale/word-problem.ts";
import { readFacts } from "../../src/metrics/facts.ts";
import type { FieldId } from "../../src/metrics/field.ts";
import { columnsFor, fitting, unrecognised } from "../../src/metrics/headed/columns.ts";
import { readTable } from "../../src/metrics/headed/table.ts";
import type { Problem } from "../../src/table/problem.ts";
import { problemOf } from "../problem-of.ts";
import { readingIn } from "../reading.ts";

const table = (...rows: readonly (readonly unknown[])[]) => readTable(rows, "table");
const english = (problem: Problem | undefined) => problem && wordProblem(problem, errorsEn);

describe("a range with its header row is a table", () => {
  test("whose columns are named by their headers and whose rows are counted from the sheet's second", () => {
    const { columns, height } = table(["Stage", " Deal\nowner "], ["Won", "Ada"], ["", ""], ["Lost", ""]);
    expect(height).toBe(3);
    expect(columns).toMatchObject([
      { argument: "Stage", firstRow: 2, height: 3, cells: ["Won", "", "Lost"] },
      { argument: "Deal owner", firstRow: 2, height: 3, cells: ["Ada"] },
    ]);
  });

  test("blank rows below and columns without a header are no part of it", () => {
    const { columns, height } = table(["Stage", "", "Note"], ["Won", "x", ""], ["", "x", " "], ["", "", ""]);
    expect(height).toBe(1);
    expect(columns.map(({ argument }) => argument)).toEqual(["Stage", "Note"]);
  });

  test("a byte order mark and blanks around and within a header are no part of it", () => {
    const { columns } = table(["\ufeffDeal \n  owner", "A\ufeffB"], ["Ada", 1]);
    expect(columns.map(({ argument }) => argument)).toEqual(["Deal owner", "A B"]);
  });

  test("a list is a table of one column", () => {
    const { columns } = readTable(["Stage", "Won", "Lost"], "table");
    expect(columns).toMatchObject([{ argument: "Stage", height: 2, cells: ["Won", "Lost"] }]);
  });

  test.each([[undefined], [null]])("%s is none", (range) => {
    expect(problemOf(() => readTable(range, "table"))).toEqual({
      kind: "missing-argument",
      argument: "table",
    });
  });

  test("a header may be a number beside others", () => {
    expect(table(["Owner", 2026], ["Ada", 5]).columns.map(({ argument }) => argument)).toEqual([
      "Owner",
      "2026",
    ]);
  });

  test("an error in a cell is told with the row that the sheet has", () => {
    const { outcome } = columnsFor(table(["Stage"], ["Won"], ["#REF!"]), ["outcome"], []);
    const read = () => readFacts(outcome === undefined ? {} : { outcome }, readingIn("en_US")).outcomes;
    expect(problemOf(read)).toEqual({ kind: "error-cell", argument: "Stage", row: 3, found: "#REF!" });
  });

  test.each<[string, unknown]>([
    ["one row", [["Stage", "Amount"]]],
    ["one cell", "Stage"],
    [
      "a blank first row",
      [
        ["", " "],
        ["Won", 5],
      ],
    ],
    [
      "numbers only",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      "a first row with a date",
      [
        ["Won", new Date(0)],
        ["Lost", new Date(0)],
      ],
    ],
    ["no row at all", []],
  ])("%s is refused as a table without its header", (_, range) => {
    const problem = problemOf(() => readTable(range, "table"));
    expect(problem).toEqual({ kind: "no-header", argument: "table" });
    expect(english(problem)).toBe("table: give the range with its header row, such as A1:H.");
  });

  test("nothing given is told as such", () => {
    expect(problemOf(() => readTable(undefined, "table"))).toEqual({
      kind: "missing-argument",
      argument: "table",
    });
  });

  test("an error among the headers is refused", () => {
    expect(problemOf(() => table(["Stage", "#N/A"], ["Won", 1]))).toEqual({
      kind: "error-cell",
      argument: "table",
      row: 1,
      found: "#N/A",
    });
  });
});

describe("the columns of fields", () => {
  const deals = table(
    ["Deal Stage", "Amount", "Owner", "Rep", "Colour"],
    ["Won", 5, "Ada", "Bo", "red"],
    ["Lost", 7, "Bo", "Ada", "blue"],
  );
  const asked = (needed: readonly FieldId[], others: readonly FieldId[] = []) =>
    columnsFor(deals, needed, others);

  test("are found by their headers, those that are not needed where they are there", () => {
    const found = asked(["outcome"], ["amount", "start"]);
    expect(Object.entries(found).map(([field, column]) => [field, column.argument])).toEqual([
      ["outcome", "Deal Stage"],
      ["amount", "Amount"],
    ]);
  });

  test("one that is needed and not there is an error that names what would do and what was found", () => {
    const problem = problemOf(() => asked(["start"]));
    expect(english(problem)).toBe(
      "starts: no column found. Expected a header such as Create Date, Created On, Engage date, Start date; found Deal Stage, Amount, Owner, Rep, Colour.",
    );
  });

  test("in a Turkish table the error names Turkish headers, and twelve of those found", () => {
    const headers = ["Aşama", ...Array.from({ length: 20 }, (_, i) => `Sütun ${i}`)];
    const problem = problemOf(() => columnsFor(table(headers, headers), ["amount"], []));
    expect(problem).toMatchObject({ found: headers.slice(0, 12) });
    expect(problem && wordProblem(problem, errorsTr)).toMatch(
      /^amounts: sütun bulunamadı\. Beklenen başlık: Tutar \(dönüştürülen\), Gerçekleşen Gelir, Fırsat Tutarı, Tutar; /,
    );
  });

  test.each([
    ["needed", ["owner"], []],
    ["not needed", [], ["owner"]],
  ] as const)("two that fit alike are an error, %s or not", (_, needed, others) => {
    const problem = problemOf(() => asked(needed, others));
    expect(problem).toEqual({ kind: "two-columns", argument: "owners", found: ["Owner", "Rep"] });
  });

  test("a header that is there twice spoils its own field only", () => {
    const twice = table(["Stage", "Amount", "amount "], ["Won", 5, 6]);
    expect(columnsFor(twice, ["outcome"], []).outcome?.argument).toBe("Stage");
    expect(problemOf(() => columnsFor(twice, ["amount"], []))).toEqual({
      kind: "two-columns",
      argument: "amounts",
      found: ["Amount", "amount"],
    });
  });

  test("a column without any value stands back behind one that has", () => {
    const blank = table(["Stage", "Owner", "Rep"], ["Won", "", "Ada"], ["Lost", "", "Bo"]);
    expect(columnsFor(blank, ["owner"], []).owner?.argument).toBe("Rep");
  });

  test("a label that is blank throughout leaves the field to an id that is not", () => {
    const blank = table(["Owner", "OwnerId"], ["", "005"], ["", "006"]);
    expect(fitting(blank, "owner").map(({ argument }) => argument)).toEqual(["OwnerId"]);
  });

  test("of stage and status it is the one with won or lost anywhere in it", () => {
    const rows = Array.from({ length: 50 }, () => ["Active", "Demo"]);
    const late = table(["Status", "Stage"], ...rows, ["Active", "Closed Won"]);
    expect(columnsFor(late, ["outcome"], []).outcome?.argument).toBe("Stage");
  });

  test("those that are no field's are told", () => {
    expect(unrecognised(deals).map(({ argument }) => argument)).toEqual(["Colour"]);
  });
});
