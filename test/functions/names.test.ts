import { describe, expect, test } from "vitest";
import { formulaDeclarations } from "../../src/build/code.ts";
import { builtIns } from "./built-ins.ts";

const formulas = formulaDeclarations();

describe("the names of the formulas", () => {
  test("are found, each once", () => {
    const names = formulas.map(({ name }) => name);
    expect(names).toContain("WIN_RATE");
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(formulas.map(({ name }) => name))("%s is no function of Google Sheets", (name) => {
    expect(builtIns.has(name)).toBe(false);
  });

  test.each(formulas.map(({ name }) => name))("%s is upper-case words, no cell and not private", (name) => {
    expect(name).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
  });
});

describe("the list of Google's functions", () => {
  test("has over 480 names, in order and each once", () => {
    const names = [...builtIns];
    expect(names.length).toBeGreaterThan(480);
    expect(names).toEqual([...names].sort());
    for (const name of names) expect(name).toMatch(/^[A-Z][A-Z0-9]*([._][A-Z0-9]+)*$/);
  });

  test.each([
    ["array", ["ARRAY_CONSTRAIN", "BYROW", "CHOOSECOLS", "MAKEARRAY", "TOCOL", "VSTACK", "WRAPROWS"]],
    ["database", ["DAVERAGE", "DGET", "DSUM"]],
    ["date", ["DATEDIF", "EPOCHTODATE", "NETWORKDAYS.INTL", "TODAY"]],
    ["engineering", ["BIN2DEC", "ERF", "IMSUM"]],
    ["filter", ["FILTER", "SORT", "SORTN", "UNIQUE"]],
    ["financial", ["IRR", "NPV", "PMT", "PRICE", "RATE", "YIELD"]],
    ["Google", ["AI", "ARRAYFORMULA", "GEMINI", "GOOGLEFINANCE", "QUERY", "SPARKLINE"]],
    ["info", ["CELL", "ISBLANK", "N", "TYPE"]],
    ["logical", ["IF", "IFS", "LAMBDA", "LET", "XOR"]],
    ["lookup", ["INDEX", "OFFSET", "VLOOKUP", "XLOOKUP", "XMATCH"]],
    ["math", ["COUNTIFS", "LOG10", "ROUND", "SEQUENCE", "SUM", "SUMIFS"]],
    ["operator", ["ADD", "ISBETWEEN", "POW", "UNARY_PERCENT"]],
    ["parser", ["CONVERT", "TO_DATE", "TO_PURE_NUMBER"]],
    ["statistical", ["AVERAGE", "FORECAST", "GROWTH", "MARGINOFERROR", "MEDIAN", "T.TEST", "TREND"]],
    ["text", ["REGEXMATCH", "SPLIT", "TEXT", "TEXTJOIN"]],
    ["web", ["HYPERLINK", "IMPORTHTML", "IMPORTRANGE"]],
  ])("has those for %s", (_, names) => {
    expect(names.filter((name) => !builtIns.has(name))).toEqual([]);
  });
});
