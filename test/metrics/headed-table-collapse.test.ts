import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { errorsEn } from "../../src/locale/errors.en.ts";
import { wordProblem } from "../../src/locale/word-problem.ts";
import { columnsFor, namedColumn } from "../../src/metrics/headed/columns.ts";
import { readTable } from "../../src/metrics/headed/table.ts";
import { problemOf } from "../problem-of.ts";
import { readingIn } from "../reading.ts";

const table = (...rows: readonly (readonly unknown[])[]) => readTable(rows, "table");
const naming = { argument: "by", reading: readingIn("en_US"), fieldsOf: () => [] };
const cellsOf = (of: ReturnType<typeof table>, header: string) =>
  of.columns.find(({ argument }) => argument === header)?.cells;

const SHOPIFY = [
  "Name",
  "Email",
  "Financial Status",
  "Total",
  "Created at",
  "Lineitem quantity",
  "Lineitem name",
];

describe("an order of several lines is one row, as its first line has it", () => {
  // Two lines of #1001, one of #1002, three of #1003; the lines below the first leave the order's own cells blank.
  const orders = table(
    SHOPIFY,
    ["#1001", "ada@x.com", "paid", 30, "2026-01-02", 1, "Cup"],
    ["#1001", "ada@x.com", "", "", "2026-01-02", 2, "Pot"],
    ["#1002", "bo@x.com", "refunded", 12, "2026-01-03", 1, "Cup"],
    ["#1003", "ada@x.com", "paid", 45, "2026-01-04", 3, "Pan"],
    ["#1003", "ada@x.com", "", "", "2026-01-04", 1, "Lid"],
    ["#1003", "ada@x.com", "", "", "2026-01-04", 1, "Cup"],
  );

  test("further lines are emptied and counted, so that the rows keep their numbers", () => {
    expect(orders.emptied).toEqual({ lines: 3, footer: 0, filtered: 0 });
    expect(cellsOf(orders, "Total")).toEqual([30, "", 12, 45]);
    expect(cellsOf(orders, "Email")).toEqual(["ada@x.com", "", "bo@x.com", "ada@x.com"]);
  });

  test("the mean of the totals is over orders", () => {
    const { amount } = columnsFor(orders, ["amount"], []);
    const numbers = amount?.cells.filter((cell) => typeof cell === "number") ?? [];
    expect(numbers.reduce((sum, cell) => sum + cell, 0) / numbers.length).toBe((30 + 12 + 45) / 3);
  });

  test("what is said of single lines is refused for a group", () => {
    const problem = problemOf(() => namedColumn(orders, "Lineitem name", naming));
    expect(problem).toEqual({ kind: "line-column", argument: "by", found: "Lineitem name" });
    expect(problem && wordProblem(problem, errorsEn)).toBe(
      "by: Lineitem name says something of each line of an order, but each order counts once here. Give a column of whole orders.",
    );
  });

  test("and for a field that is needed; for another it is not there", () => {
    expect(problemOf(() => columnsFor(orders, ["product"], []))).toMatchObject({ kind: "line-column" });
    expect(columnsFor(orders, [], ["product"])).toEqual({});
  });

  test("where every order has one line, its product is the order's", () => {
    const single = table(SHOPIFY, ["#1", "a@x.com", "paid", 5, "2026-01-02", 1, "Cup"]);
    expect(columnsFor(single, ["product"], []).product?.cells).toEqual(["Cup"]);
    expect(namedColumn(single, "lineitem name", naming).argument).toBe("Lineitem name");
  });

  test("an order is told by its name, wherever that stands; a line without one is none", () => {
    const { emptied } = table(
      ["Email", "Lineitem name", "Name"],
      ["ada@x.com", "Cup", "#1"],
      ["ada@x.com", "Pot", "#1"],
      ["ada@x.com", "Pan", "#2"],
      ["bo@x.com", "Cup", ""],
      ["bo@x.com", "Pot", ""],
    );
    expect(emptied.lines).toBe(1);
  });

  test("rows of one name are no lines in a table without line items", () => {
    const people = table(["Name", "Amount"], ["Ada", 1], ["Ada", 2]);
    expect(people.emptied.lines).toBe(0);
    expect(cellsOf(people, "Amount")).toEqual([1, 2]);
  });

  test("each order is left once, whatever the number of lines", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9)), (numbers) => {
        const rows = numbers.map((number) => [`#${number}`, "a@x.com", "paid", 1, "", 1, "Cup"]);
        const { emptied, columns } = table(SHOPIFY, ...rows, ["", "", "", "", "", "", ""]);
        const orders = new Set(numbers).size;
        expect(emptied.lines).toBe(numbers.length - orders);
        expect(columns[3]?.cells.filter((cell) => cell === 1).length).toBe(orders);
      }),
    );
  });
});

describe("the footer of a report is no row", () => {
  const HEADER = ["Opportunity Owner", "Stage", "Amount"];
  const rows = [
    ["Ada", "Closed Won", 10],
    ["Bo", "Closed Lost", 20],
  ];
  test.each<[string, number, readonly (readonly unknown[])[]]>([
    ["a total", 1, [["Total", "", 30]]],
    ["a total as text", 1, [["Total", "", "USD 30.00"]]],
    ["a count", 1, [["Grand Totals (2 records)", "", ""]]],
    ["totals in Turkish", 1, [["Genel Toplam", "", "30,00 ₺"]]],
    ["a total in another column", 1, [["", "Total", 30]]],
    [
      "notes after a blank row",
      2,
      [
        ["", "", ""],
        ["Copyright (c) 2000-2026 salesforce.com, inc.", "", ""],
        ["Confidential Information - Do Not Distribute", "", ""],
      ],
    ],
    [
      "names around the notes",
      4,
      [
        ["", "", ""],
        ["Won deals", "", ""],
        ["Copyright (c) 2000-2026 salesforce.com", "", ""],
        ["Generated By:  Ada  1/2/2026", "", ""],
        ["Acme Inc", "", ""],
      ],
    ],
    [
      "a total and then notes",
      2,
      [
        ["Total", "", 30],
        ["", "", ""],
        ["Confidential Information - Do Not Distribute", "", ""],
      ],
    ],
    ["nothing", 0, []],
  ])("%s", (_, count, footer) => {
    const report = table(HEADER, ...rows, ...footer);
    expect(report.emptied).toEqual({ lines: 0, footer: count, filtered: 0 });
    expect(cellsOf(report, "Opportunity Owner")).toEqual(["Ada", "Bo"]);
    expect(cellsOf(report, "Amount")).toEqual([10, 20]);
  });

  test.each<[string, readonly unknown[]]>([
    ["a customer called Total", ["Total", "Closed Won", 5]],
    ["a customer called Total Energies", ["Total Energies", "", 5]],
    ["a row with an owner only", ["Ada", "", ""]],
    ["a row with a number only", ["", "", 7]],
  ])("%s is a row", (_, row) => {
    expect(table(HEADER, ...rows, row).emptied.footer).toBe(0);
  });

  test.each([
    "5",
    "$5",
    "$1,234.50",
    "12 records",
    "12 pcs.",
    "1.234,50 ₺",
    "TRY 1.234",
    "EUR1,5",
    "TRY 12 ",
    "(12)",
  ])("a total of %s is a total", (sum) => {
    expect(table(HEADER, ...rows, [" Total ", "", sum]).emptied.footer).toBe(1);
  });

  test.each<[unknown]>([
    ["Ada"],
    ["Ada 12"],
    ["Q3"],
    ["12 months of work"],
    ["12 installations"],
    ["ABCD 12"],
    ["TRY 12 won"],
    ["--"],
    [true],
    [new Date("2026-01-05T00:00:00Z")],
  ])("what is called Total and has %s is a row", (cell) => {
    expect(table(HEADER, ...rows, ["Total", "", cell]).emptied.footer).toBe(0);
  });

  test("a note right under the rows leaves them", () => {
    const report = table(HEADER, ...rows, ["Copyright (c) 2000-2026 salesforce.com, inc.", "", ""]);
    expect(report.emptied.footer).toBe(1);
    expect(cellsOf(report, "Opportunity Owner")).toEqual(["Ada", "Bo"]);
  });

  test("what stands above a name alone stays, a total too", () => {
    const report = table(
      HEADER,
      ...rows,
      ["Total", "", 30],
      ["", "", ""],
      ["Cem", "", ""],
      ["Total", "", 30],
    );
    expect(report.emptied.footer).toBe(1);
    expect(cellsOf(report, "Opportunity Owner")).toEqual(["Ada", "Bo", "Total", "", "Cem"]);
  });

  test("a report without rows has its total alone", () => {
    expect(table(HEADER, ["Total", "", 0]).emptied.footer).toBe(1);
  });

  test("a total among the rows is one", () => {
    expect(table(HEADER, ["Total", "", 30], ...rows).emptied.footer).toBe(0);
  });

  test("in a table of one column, text alone in its row is its data", () => {
    const owners = table(["Owner"], ["Ada"], ["Bo"], ["Copyright (c) 2026"]);
    expect(owners.emptied.footer).toBe(1);
    expect(cellsOf(owners, "Owner")).toEqual(["Ada", "Bo"]);
  });
});
