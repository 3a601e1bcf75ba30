import { describe, expect, test } from "vitest";
import { checkTable, type Finding } from "../../src/metrics/checks.ts";
import { readTable } from "../../src/metrics/headed/table.ts";
import { readingIn } from "../reading.ts";

const check = (...rows: readonly (readonly unknown[])[]) =>
  checkTable(readTable(rows, "table"), readingIn("en_US"), { days: 30, asOf: undefined });

/** Of the rows asked those with the flaw, and the first of them, counted from 0. */
const found = (findings: readonly Finding[], kind: string) =>
  findings.flatMap((one) =>
    one.kind !== "problem" && one.kind === kind ? [[one.header, one.rows, one.of, one.first]] : [],
  );

describe("checks of a table's cells", () => {
  test("the first of two columns that hold the same is asked; what is about whole rows names none", () => {
    const of = { rows: 0, of: 2, first: undefined };
    expect(check(["Owner", "Rep"], ["Ada", "Cem"], ["Bo", "Cem"])).toEqual([
      { kind: "error", header: "", ...of },
      { kind: "repeatedRow", header: "", ...of },
      { kind: "blank", header: "Owner", ...of },
      { kind: "misspelled", header: "Owner", ...of },
    ]);
  });

  test("a row whose last cell is blank repeats one whose cell is so too", () => {
    const findings = check(["Mood", "Note"], ["good", ""], ["good", "x"], ["good", ""]);
    expect(found(findings, "repeatedRow")).toEqual([["", 1, 3, 2]]);
  });

  test("rows without an id repeat none, and are not asked", () => {
    const findings = check(["Deal ID", "Owner"], ["1", "Ada"], ["", "Bo"], ["", "Cem"], ["1", "Dilek"]);
    expect(found(findings, "repeated")).toEqual([["Deal ID", 1, 2, 3]]);
  });

  test("a date is one in either order, or with an offset; an error is told as an error alone", () => {
    const findings = check(
      ["Owner", "Created date"],
      ["Ada", "05/01/2026"],
      ["Bo", "2026-01-05T10:00:00Z"],
      ["Cem", "#N/A"],
      ["Dilek", ""],
      ["Ece", new Date("2026-01-05T10:00:00Z")],
      ["Fatma", "05/32/2026"],
    );
    expect(found(findings, "notDate")).toEqual([["Created date", 1, 6, 5]]);
    expect(found(findings, "error")).toEqual([["", 1, 6, 2]]);
  });

  test("the rarer of two spellings is misspelled, wherever it stands", () => {
    const findings = check(["Product"], ["GTXPro"], ["GTX Pro"], ["GTX Pro"]);
    expect(found(findings, "misspelled")).toEqual([["Product", 1, 3, 0]]);
  });
});

describe("checks of deals", () => {
  const DEALS = ["wonWithoutAmount", "closedWithoutDate", "closedBeforeStart", "stale"];
  const kinds = (headers: readonly string[], row: readonly unknown[]) =>
    check(headers, row).flatMap(({ kind }) => (DEALS.includes(kind) ? [kind] : []));

  test.each([
    [["Stage"], ["Won"], []],
    [["Stage", "Amount"], ["Won", 1], ["wonWithoutAmount"]],
    [["Stage", "Closed date"], ["Won", "2026-01-05"], ["closedWithoutDate"]],
    [["Owner", "Created date", "Closed date"], ["Ada", "2026-01-05", "2026-01-06"], ["closedBeforeStart"]],
    [["Stage", "Created date"], ["Won", "2026-01-05"], ["stale"]],
  ] as const)("of columns %j", (headers, row, expected) => {
    expect(kinds(headers, row)).toEqual(expected);
  });

  test("a deal without an outcome is not asked for its close date", () => {
    const findings = check(["Stage", "Closed date", "Owner"], ["Won", "", "Ada"], ["", "", "Bo"]);
    expect(found(findings, "closedWithoutDate")).toEqual([["", 1, 1, 0]]);
  });

  test("each reason why checks cannot be made is told once", () => {
    const findings = check(
      ["Stage", "Amount", "Created date", "Closed date"],
      ["Won", "€5", "25/01/2026", "26/01/2026"],
      ["Lost", "$5", "01/25/2026", "01/26/2026"],
    );
    const problems = findings.flatMap((one) => (one.kind === "problem" ? [one.problem.kind] : []));
    expect(problems).toEqual(["mixed-currencies", "mixed-dates"]);
  });
});
