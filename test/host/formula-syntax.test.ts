import { describe, expect, test } from "vitest";
import {
  type FormulaPlace,
  fromEngine,
  growRanges,
  toEngine,
  toEngineIfWritten,
  volatileArgument,
} from "../../src/host/formula-syntax.ts";

const gridOf = (sheet: string | null) =>
  sheet === null
    ? { rows: 1000, columns: 26 }
    : sheet === "My 'deals'" || sheet === "Deals"
      ? { rows: 50, columns: 5 }
      : null;
const english: FormulaPlace = { decimalComma: false, gridOf };
const turkish: FormulaPlace = { decimalComma: true, gridOf };

describe("a formula written in an English sheet", () => {
  test.each([
    ["=SUM(A1;B1)", "=SUM(A1,B1)"],
    ["=SUM(A1,B1)", "=SUM(A1,B1)"],
    ["=F(\"a;b\";'x;y'!A1)", "=F(\"a;b\",'x;y'!A1)"],
    ["=F({1,2;3,4};1)", "=F({1,2;3,4},1)"],
    ["=F(D2:D)", "=F(D2:D1000)"],
    ["=F($D$2:$E)", "=F($D$2:$E1000)"],
    ["=F(Deals!$D2:$E;1)", "=F(Deals!$D2:$E50,1)"],
    ["=F('My ''deals'''!A2:B)", "=F('My ''deals'''!A2:B50)"],
    ["=F(D:D5)", "=F(D5:D1000)"],
    ["=F(A:B,A2:B3,2:3)", "=F(A:B,A2:B3,2:3)"],
    ['=F("D2:D")', '=F("D2:D")'],
    ["=F(Gone!A2:A)", "=F(Gone!A2:A)"],
    ["=IF(A1;0.5;1e-3)", "=IF(A1,0.5,1e-3)"],
  ])("%s is read as %s", (written, read) => expect(toEngine(written, english)).toBe(read));
});

describe("a formula written in a Turkish sheet", () => {
  test.each([
    ["=SUM(A1;0,5)", "=SUM(A1,0.5)"],
    ["=SUM(1,5)", "=SUM(1.5)"],
    ["=F({1\\2;3\\4};A2:B)", "=F({1,2;3,4},A2:B1000)"],
    ['=F("1,5;2")', '=F("1,5;2")'],
  ])("%s is read as %s", (written, read) => expect(toEngine(written, turkish)).toBe(read));

  test("with commas between its arguments it is a parse error", () => {
    expect(toEngine("=SUM(A1,B1)", turkish)).toBeNull();
    expect(toEngine("=SUM(1,5,2)", turkish)).toBeNull();
  });
  test("that is pasted as the engine holds it stays as it is", () => {
    expect(toEngineIfWritten("=SUM(A1,0.5)", turkish)).toBe("=SUM(A1,0.5)");
    expect(toEngineIfWritten("=SUM(A1;0,5)", turkish)).toBe("=SUM(A1,0.5)");
  });
});

describe("a formula of the engine", () => {
  test.each([
    ["=F(D2:D1000,0.5,{1,2;3,4})", "=F(D2:D;0,5;{1\\2;3\\4})"],
    ["=F($D$2:$E$1000)", "=F($D$2:$E)"],
    ["=F(Deals!A2:A50,Deals!A2:A49,A1000:A1000)", "=F(Deals!A2:A;Deals!A2:A49;A1000:A1000)"],
  ])("%s is shown in a Turkish sheet as %s", (held, shown) => expect(fromEngine(held, turkish)).toBe(shown));
  test("is shown in an English sheet with commas", () => {
    expect(fromEngine("=F(D2:D1000,0.5)", english)).toBe("=F(D2:D,0.5)");
  });
  test("follows a sheet that has grown at its end", () => {
    const grown: FormulaPlace = {
      decimalComma: false,
      gridOf: (sheet) => (sheet === "Deals" ? { rows: 60, columns: 5 } : null),
    };
    expect(growRanges("=F(Deals!A2:A50,Deals!A2:A49,A2:A50)", grown, 50)).toBe(
      "=F(Deals!A2:A60,Deals!A2:A49,A2:A50)",
    );
  });
});

test.each([
  ["=WIN_RATE(A1,NOW())", true],
  ["=win_rate(IF(A1,RAND(),1))", true],
  ["=WIN_RATE(A1)+NOW()", false],
  ['=WIN_RATE("NOW()")', false],
  ["=IF(NOW()>1,WIN_RATE(A1))", false],
])("whether %s gives WIN_RATE a changing argument: %s", (formula, found) =>
  expect(volatileArgument(formula, "WIN_RATE")).toBe(found),
);
