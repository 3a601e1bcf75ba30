import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { errorsEn } from "../../src/locale/errors.en.ts";
import { fieldsCalled } from "../../src/locale/names.ts";
import { wordProblem } from "../../src/locale/word-problem.ts";
import { lookUp } from "../../src/metrics/headed/look-up.ts";
import { readTable } from "../../src/metrics/headed/table.ts";
import { problemOf } from "../problem-of.ts";
import { readingIn } from "../reading.ts";

const naming = {
  argument: "by",
  reading: readingIn("en_US"),
  fieldsOf: fieldsCalled,
};
const table = (...rows: readonly (readonly unknown[])[]) => readTable(rows, "table");
const other = (...rows: readonly (readonly unknown[])[]) => readTable(rows, "other_table");
const look = (main: ReturnType<typeof table>, beside: ReturnType<typeof other>, name: string) =>
  lookUp(main, beside, name, naming);

const pipeline = table(
  ["opportunity_id", "sales_agent", "product", "deal_stage"],
  ["1", "Moses", "GTX Pro", "Won"],
  ["2", "Darcel", "GTXPro", "Lost"],
  ["3", "", "MG Special", "Won"],
  ["4", "moses ", "GTX Pro", "Won"],
  ["5", "Nobody", "", "Won"],
);
const teams = other(
  ["sales_agent", "manager", "regional_office"],
  ["Darcel", "Melvin", "Central"],
  ["Moses", "Dustin", "East"],
  ["Zane", "Summer", "West"],
);

describe("a column of another table stands beside this one", () => {
  test("joined by the header that both have, blank where the other has no such row", () => {
    const managers = look(pipeline, teams, "manager");
    expect(managers).toMatchObject({ argument: "manager", firstRow: 2, height: 5, ofLine: false });
    expect(managers.cells).toEqual(["Dustin", "Melvin", "", "Dustin"]);
  });

  test.each(["regional_office", "Region", "Bölge"])("named as %s", (name) => {
    expect(look(pipeline, teams, name).cells).toEqual(["East", "Central", "", "East"]);
  });

  test("joined by what both hold, whatever it is called", () => {
    const quotas = other(["Name", "Quota", "Team"], ["Darcel", 100, "Blue"], ["Moses", 200, "Red"]);
    expect(look(pipeline, quotas, "Team").cells).toEqual(["Red", "Blue", "", "Red"]);
    const turkish = other(["Satış Temsilcisi", "Ekip"], ["Moses", "Kırmızı"]);
    expect(look(pipeline, turkish, "Ekip").cells).toEqual(["Kırmızı", "", "", "Kırmızı"]);
  });

  test("of two common headers, the one that is unique in the other table joins", () => {
    const main = table(["Owner", "Region", "Amount"], ["Ada", "North", 1], ["Bo", "North", 2]);
    const beside = other(["Owner", "Region", "Manager"], ["Bo", "North", "Mia"], ["Ada", "North", "Tom"]);
    expect(look(main, beside, "Manager").cells).toEqual(["Tom", "Mia"]);
  });

  test("what is looked up joins nothing itself", () => {
    const main = table(["Owner", "Region"], ["Ada", "North"], ["Bo", "West"]);
    const beside = other(["Owner", "Region"], ["Bo", "South"], ["Ada", "East"]);
    expect(look(main, beside, "Region").cells).toEqual(["East", "South"]);
  });

  test("dates and amounts of one header join nothing", () => {
    const main = table(["Owner", "Amount", "Created"], ["Ada", 1, "2026-01-01"]);
    const beside = other(["Owner", "Amount", "Created", "Manager"], ["Ada", 5, "2026-01-01", "Tom"]);
    expect(look(main, beside, "Manager").cells).toEqual(["Tom"]);
  });

  test.each([
    ["that no metric knows", "Segment"],
    ["that holds ids", "Deal ID"],
    ["that holds outcomes", "Stage"],
  ])("a header %s joins where both have it", (_, header) => {
    const main = table([header, "Amount"], ["b", 1], ["a", 2]);
    const beside = other([header, "Approver"], ["a", "Tom"], ["b", "Mia"]);
    expect(look(main, beside, "Approver").cells).toEqual(["Mia", "Tom"]);
  });

  test("where the column of the same header is not unique, the one that holds the same joins", () => {
    const main = table(["Sales rep", "Amount"], ["Bo", 1], ["Ada", 2]);
    const beside = other(
      ["Deal owner", "Sales rep", "Approver"],
      ["Ada", "Cem", "Tom"],
      ["Bo", "Cem", "Mia"],
    );
    expect(look(main, beside, "Approver").cells).toEqual(["Mia", "Tom"]);
  });

  test("rows without a key join none, however many there are", () => {
    const beside = other(
      ["sales_agent", "manager"],
      ["", "Nobody's"],
      ["Moses", "Dustin"],
      ["", "Nobody's"],
      ["Darcel", "Melvin"],
    );
    expect(look(pipeline, beside, "manager").cells).toEqual(["Dustin", "Melvin", "", "Dustin"]);
  });

  test("every row gets what a search by hand finds", () => {
    const names = ["Ada", "Bo", "Cem", "Dilek"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...names, "Nobody", "")), fc.subarray(names), (owners, known) => {
        const main = table(["Owner", "Stage"], ...owners.map((owner) => [owner, "Won"]), ["", "Won"]);
        const beside = other(["Owner", "Team"], ...known.map((name) => [name, `team of ${name}`]), [
          "",
          "none",
        ]);
        const expected = owners.map((owner) => (known.includes(owner) ? `team of ${owner}` : ""));
        const { cells } = look(main, beside, "Team");
        expect(owners.map((_, row) => cells[row] ?? "")).toEqual(expected);
      }),
    );
  });
});

describe("a join that is not clear is refused", () => {
  const said = (main: ReturnType<typeof table>, beside: ReturnType<typeof other>, name: string) => {
    const problem = problemOf(() => look(main, beside, name));
    return problem && wordProblem(problem, errorsEn);
  };

  test("where the other table has no such column", () => {
    expect(said(pipeline, teams, "Colour")).toBe(
      "by: no column found. Expected a header such as Colour; found sales_agent, manager, regional_office.",
    );
  });

  test("where the tables have nothing in common", () => {
    expect(said(pipeline, other(["Office", "City"], ["East", "Ankara"]), "City")).toBe(
      "other_table: no column found. Expected a header such as opportunity_id, sales_agent, product, deal_stage; found Office, City.",
    );
  });

  test("where each has ids of its own only", () => {
    const beside = other(["ID", "Team"], ["1", "Red"]);
    expect(said(table(["ID", "Stage"], ["1", "Won"]), beside, "Team")).toMatch(
      /^other_table: no column found\./,
    );
    const orders = other(["Order ID", "Team"], ["1", "Red"]);
    expect(said(pipeline, orders, "Team")).toMatch(/^other_table: no column found\./);
  });

  test("where the same is there twice in the other table", () => {
    const twice = other(["sales_agent", "manager"], ["Moses", "Dustin"], ["", ""], ["MOSES", "Melvin"]);
    expect(said(pipeline, twice, "manager")).toBe(
      "sales_agent, row 4: MOSES is there twice. Give each once.",
    );
  });

  test("where two columns would join", () => {
    const beside = other(
      ["sales_agent", "product", "Segment"],
      ["Moses", "GTX Pro", "A"],
      ["Darcel", "MG", "B"],
    );
    expect(problemOf(() => look(pipeline, beside, "Segment"))).toEqual({
      kind: "two-columns",
      argument: "other_table",
      found: ["sales_agent", "product"],
    });
  });

  test("where either of two columns may be the other table's", () => {
    const beside = other(["Sales rep", "Approver"], ["Ada", "Tom"]);
    const named = table(["Deal owner", "Sales rep"], ["Bo", "Ada"]);
    expect(problemOf(() => look(named, beside, "Approver"))).toMatchObject({ kind: "two-columns" });
    const alike = table(["Owner", "Rep"], ["Bo", "Ada"]);
    const quotas = other(["Name", "Quota", "Team"], ["Ada", 100, "Blue"]);
    expect(problemOf(() => look(alike, quotas, "Team"))).toMatchObject({ kind: "no-column" });
  });

  test("where the column that joins shows an error", () => {
    const broken = other(["sales_agent", "manager"], ["Moses", "Dustin"], ["#N/A", "Melvin"]);
    expect(problemOf(() => look(pipeline, broken, "manager"))).toMatchObject({ kind: "error-cell", row: 3 });
  });
});
