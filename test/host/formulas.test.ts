import { describe, expect, test } from "vitest";
import type { FileSheet } from "../../src/host/host.ts";
import { open } from "./open.ts";

const code = `
function KINDS(value) {
  var name = function (x) { return x instanceof Date ? "date " + x.toISOString() : x === "" ? "blank" : typeof x + " " + x; };
  return Array.isArray(value) ? value.map(function (row) { return row.map(name).join(", "); }).join("; ") : name(value);
}
function GIVEN(a, b, c) { return arguments.length + " " + [a, b, c].map(function (x) { return x === "" ? "blank" : typeof x; }).join(" "); }
function THROWS() {
  throw new Error("No deals here");
}
function GIVE(what) {
  switch (what) {
    case "nothing": return undefined;
    case "null": return null;
    case "nan": return NaN;
    case "infinite": return [[1, -Infinity]];
    case "date": return new Date(Date.UTC(2026, 6, 1, 4));
    case "text": return "=1+1";
    case "row": return [1, 2];
    case "ragged": return [[1, 2], [3]];
    case "empty": return [];
    case "object": return {};
    case "promise": return Promise.resolve(1);
    case "block": return [[1, "a"], [true, null], ["", new Date(Date.UTC(2026, 0, 1, 5))]];
    case "string": throw "plain words";
  }
}
function COUNT() { return "counted"; }
function hidden_() { return 1; }
var ARROW = () => 1;
function SLOW() { for (var i = 0; i < 500; i++) CacheService.getDocumentCache().get("x"); return "late"; }
`;
const deals: FileSheet = {
  name: "Deals",
  rows: [
    ["Ada", 12.5, true, { serial: 46_204, format: "yyyy-mm-dd" }],
    [null, 0.1, { formula: "=1/0" }, { serial: 46_023.75, format: "m/d/yyyy h:mm" }],
    ["007", { formula: '=""' }, { formula: "=NOSUCH()" }, { serial: 0.5, format: "h:mm" }],
  ],
};
const newYork = { sheets: [deals], timeZone: "America/New_York" };

describe("a cell gives a custom function", () => {
  test.each([
    ["a single cell as it stands", "=KINDS(A1)", "string Ada"],
    ["an empty cell as an empty text", "=KINDS(A2)", "blank"],
    ["a number that is text as text", "=KINDS(A3)", "string 007"],
    ["a percentage as its fraction", "=KINDS(B2)", "number 0.1"],
    ["a boolean", "=KINDS(C1)", "boolean true"],
    ["an error as its word", "=KINDS(C2)", "string #DIV/0!"],
    [
      "a date at the instant of its midnight, summer time counted",
      "=KINDS(D1)",
      "date 2026-07-01T04:00:00.000Z",
    ],
    ["a date and time in winter", "=KINDS(D2)", "date 2026-01-01T23:00:00.000Z"],
    ["a time of day as a date of 1899", "=KINDS(D3)", "date 1899-12-30T17:00:00.000Z"],
    ["a range as rows", "=KINDS(A1:B2)", "string Ada, number 12.5; blank, number 0.1"],
    ["a column as rows of one", "=KINDS(A1:A2)", "string Ada; blank"],
    ["an array as rows", "=KINDS({1,2;3,4})", "number 1, number 2; number 3, number 4"],
    ["the result of a calculation", "=KINDS(B1:B2*2)", "number 25; number 0.2"],
    ["the result of another formula that failed", "=KINDS(THROWS())", "string #ERROR!"],
    ["undefined for what is left out, blank for what is skipped", "=GIVEN(A1,,2)", "3 string blank number"],
    ["fewer arguments than parameters", "=GIVEN(A1)", "1 string undefined undefined"],
  ])("%s", async (_, formula, value) => {
    const host = await open(code, newYork);
    await host.type("F1", formula);
    expect(host.cell("F1")).toBe(value);
  });

  test("every row to the end of the sheet for a range without an end", async () => {
    const host = await open("function HEIGHT(v) { return v.length; }", newYork);
    await host.type("F1", "=HEIGHT(A2:A)");
    expect(host.cell("F1")).toBe(999);
  });
});

describe("a custom function returns", () => {
  test.each([
    ["nothing, and the cell stays blank", "nothing", ""],
    ["null, and the cell stays blank", "null", ""],
    ["NaN, which is #NUM!", "nan", "#NUM!"],
    ["a text that looks like a formula, and it stays text", "text", "=1+1"],
    ["a date, which becomes one", "date", new Date(Date.UTC(2026, 6, 1, 4))],
    ["a row without rows, which is refused", "row", "#ERROR!"],
    ["rows of different lengths, which are refused", "ragged", "#ERROR!"],
    ["an empty array, which is refused", "empty", "#ERROR!"],
    ["an object, which is refused", "object", "#ERROR!"],
    ["a promise, which is refused", "promise", "#ERROR!"],
  ])("%s", async (_, what, value) => {
    const host = await open(code, newYork);
    await host.type("F1", `=GIVE("${what}")`);
    expect(host.cell("F1")).toEqual(value);
  });

  test("a block, which spreads to the right and down", async () => {
    const host = await open(code, newYork);
    await host.type("F1", '=GIVE("block")');
    expect(["F1", "G1", "F2", "G2", "F3", "G3"].map((a1) => host.cell(a1))).toEqual([
      1,
      "a",
      true,
      "",
      "",
      new Date(Date.UTC(2026, 0, 1, 5)),
    ]);
  });

  test("a block with an infinite number, and that cell alone is #NUM!", async () => {
    const host = await open(code, newYork);
    await host.type("F1", '=GIVE("infinite")');
    expect([host.cell("F1"), host.cell("G1")]).toEqual([1, "#NUM!"]);
  });

  test("a block onto something, which is #REF! and leaves that as it is", async () => {
    const host = await open(code, newYork);
    await host.type("G2", "in the way");
    await host.type("F1", '=GIVE("block")');
    expect([host.cell("F1"), host.cell("G1"), host.cell("G2")]).toEqual(["#REF!", "", "in the way"]);
  });
});

describe("behind #ERROR! stands", () => {
  test("what was thrown, with the line of the file", async () => {
    const host = await open(code, newYork);
    await host.type("F1", "=THROWS()");
    expect(host.cell("F1")).toBe("#ERROR!");
    expect(host.errorNote("F1")).toBe("Error\nNo deals here (line 9).");
  });
  test("a text that was thrown", async () => {
    const host = await open(code, newYork);
    await host.type("F1", '=GIVE("string")');
    expect(host.errorNote("F1")).toBe("Error\nplain words (line 0).");
  });
  test("nothing any more once the cell is put right", async () => {
    const host = await open(code, newYork);
    await host.type("F1", "=THROWS()");
    await host.type("F1", "=COUNT()");
    expect(host.errorNote("F1")).toBeNull();
    expect(host.cell("F1")).toBe("counted");
  });
  test("the time limit, after 30 seconds of services", async () => {
    const host = await open(code, newYork);
    await host.type("F1", "=SLOW()");
    expect(host.errorNote("F1")).toBe("Error\nExceeded maximum execution time (line 0).");
  });
});

describe("a custom function runs", () => {
  test("once for a formula, and again only when a cell of its arguments changes", async () => {
    const host = await open(code, newYork);
    await host.type("F1", "=KINDS(A1:A2)");
    await host.type("B9", "elsewhere");
    expect(host.executions).toHaveLength(1);
    await host.type("A2", "5");
    expect(host.executions).toHaveLength(2);
    expect(host.cell("F1")).toBe("string Ada; number 5");
  });
  test("when the file is opened", async () => {
    const host = await open(code, { sheets: [{ name: "Deals", rows: [[{ formula: "=COUNT()" }]] }] });
    expect(host.cell("A1")).toBe("counted");
  });
  test("by its name in any case", async () => {
    const host = await open(code);
    await host.type("A1", "=count()");
    expect(host.cell("A1")).toBe("counted");
  });
});

describe("a cell does not find", () => {
  test.each(["=hidden_()", "=ARROW()", "=NEVER()"])("%s", async (formula) => {
    const host = await open(code);
    await host.type("A1", formula);
    expect(host.cell("A1")).toBe("#NAME?");
  });
  test("any custom function before the add-on was used in this document", async () => {
    const host = await open(code, { enabled: false });
    await host.type("A1", "=COUNT()");
    expect(host.cell("A1")).toBe("#NAME?");
    await host.click("COUNT");
    expect(host.cell("A1")).toBe("counted");
  });
});

test("an argument that changes by itself never stops loading", async () => {
  const host = await open(code);
  await host.type("A1", "=KINDS(NOW())");
  expect(host.cell("A1")).toBe("Loading...");
  expect(host.executions).toHaveLength(0);
});

describe("in a Turkish sheet", () => {
  test("semicolons and decimal commas are read, and commas between arguments are a parse error", async () => {
    const host = await open(code, { locale: "tr_TR" });
    await host.type("A1", "=KINDS({1,5\\2})");
    await host.type("A2", "=SUM(0,5;1)");
    await host.type("A3", "=SUM(A1,A2)");
    expect([host.cell("A1"), host.cell("A2"), host.cell("A3")]).toEqual([
      "number 1.5, number 2",
      1.5,
      "#ERROR!",
    ]);
    expect(host.errorNote("A3")).toBe("Error\nFormula parse error.");
  });
});

describe("called directly", () => {
  test("a function is given dates and rows of its own realm, and its Error comes out", async () => {
    const host = await open(code);
    expect(host.call("KINDS", [[[new Date(0), 1, ""]]])).toBe(
      "date 1970-01-01T00:00:00.000Z, number 1, blank",
    );
    expect(host.call("GIVEN", ["x", undefined])).toBe("2 string undefined undefined");
    expect(() => host.call("THROWS", [])).toThrow("No deals here");
    expect(() => host.call("hidden_", [])).toThrow("Script function not found: hidden_");
  });
});

describe("a text in quotes is text, whatever it looks like", () => {
  const months = 'function MONTHS() { return [["2026-05", 1], ["2026-10", 7], ["say \\"10%\\"", 8]]; }';

  test.each([
    ['=VLOOKUP("2026-10";MONTHS();2;0)', 7],
    ['=VLOOKUP("2026-10";MONTHS();2;FALSE)', 7],
    ['=IFNA(VLOOKUP("2026-06";MONTHS();2;0);0)', 0],
    ['=VLOOKUP("say ""10%""";MONTHS();2;0)', 8],
    ['=MATCH("2026-10";INDEX(MONTHS();0;1);0)', 2],
    ['=ISTEXT("10%")', true],
    ['="2026-10"', "2026-10"],
    ['=LEN("2026-10-01")', 10],
    ['=LEN("""""")', 2],
    ['=LEN("a""""b")', 4],
  ])("%s", async (formula, value) => {
    const host = await open(months);
    await host.type("A1", formula);
    expect(host.cell("A1")).toBe(value);
  });
});
