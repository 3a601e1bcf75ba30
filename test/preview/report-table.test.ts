import { describe, expect, test } from "vitest";
import type { Host } from "../../src/host/host.ts";
import { zoneOf } from "../../src/host/zone.ts";
import { filter, recognisedColumns } from "../../src/preview/report/columns.ts";
import { figures } from "../../src/preview/report/figures.ts";
import { figureText, tableText } from "../../src/preview/report/table.ts";

test("columns are as wide as their widest cell, figures to the right", () => {
  const rows = [
    ["", "Win rate"],
    ["All", "0.5"],
    ["Şule Öztürk", "0.4375"],
  ];
  expect(tableText(rows)).toBe(
    [
      "              Win rate",
      "───────────   ────────",
      "All                0.5",
      "Şule Öztürk     0.4375",
    ].join("\n"),
  );
});

test("a letter with a mark of its own is one letter wide", () => {
  expect(tableText([["a"], ["I\u0307"]])).toBe("a\n─\nI\u0307");
});

describe("a figure is written to ten digits behind the point", () => {
  test.each([
    [4238 / 8800, "0.4815909091"],
    [51.78197262859839, "51.7819726286"],
    [57, "57"],
    [0, "0"],
    [0.1 + 0.2, "0.3"],
    [10_005_534, "10005534"],
  ])("%f as %s", (value, text) => expect(figureText(value)).toBe(text));
});

test("dates reach a formula as instants of the spreadsheet's zone, blank cells as empty texts", () => {
  const sheet = {
    name: "Deals",
    rows: [
      ["Stage", "Closed"],
      ["Won", { serial: 46_328.375, format: "" }],
      ["Open", null],
    ],
  };
  const ranges = recognisedColumns(sheet, { end: "Closed", outcome: "Stage" }, zoneOf("Europe/Istanbul"));
  expect(ranges).toEqual({
    outcome: [["Won"], ["Open"]],
    end: [[new Date("2026-11-02T06:00:00Z")], [""]],
  });
  expect(filter(ranges.end, [false, true])).toEqual([[""]]);
});

/** Declared as the built formulas are. */
const formulas = [
  { name: "CLV", description: "", params: ["customers", "amounts", "margin", "by"].map(param) },
  { name: "WIN_RATE", description: "", params: ["outcomes", "won", "basis", "by"].map(param) },
];

function param(name: string) {
  return { name, description: "" };
}

test("lifetime value and cycle time are asked of won deals, as the add-on itself tells them", () => {
  const asked: unknown[][] = [];
  const host = {
    formulas,
    call: (formula: string, args: readonly unknown[]) => {
      asked.push([formula, ...args]);
      const [labels] = args;
      return JSON.stringify(labels) === '[["Won"]]' ? 1 : 0;
    },
  } as unknown as Host;
  figures(host, {
    outcome: [["Won"], ["Lost"], [""]],
    customer: [["a"], ["b"], ["c"]],
    amount: [[1], [2], [3]],
  });
  expect(asked).toContainEqual(["CLV", [["a"]], [[1]], "", ""]);
});

test("an argument goes where the formula declares it, after the options that are left out", () => {
  const asked: unknown[][] = [];
  const host = {
    formulas,
    call: (formula: string, args: readonly unknown[]) => {
      asked.push([formula, ...args]);
      return args.length === 4 && args[3] !== "" ? [["Ada", 0.5, 2]] : 1;
    },
  } as unknown as Host;
  const [, winRate] = figures(host, { outcome: [["Won"]], owner: [["Ada"]] });
  expect(asked).toContainEqual(["WIN_RATE", [["Won"]], "", "", [["Ada"]]]);
  expect(winRate?.byOwner).toEqual(new Map([["Ada", 0.5]]));
});

test("a formula that throws gives its sentence instead of a figure", () => {
  const host = {
    formulas,
    call: () => {
      throw new Error("no closed deals");
    },
  } as unknown as Host;
  const [clv] = figures(host, { customer: [["a"]], amount: [["x"]] });
  expect(clv).toMatchObject({ name: "CLV", overall: "no closed deals" });
});
