import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";

const HEADERS = ["Deal ID", "Stage", "Owner", "Account", "Product", "Amount", "Created date", "Closed date"];
const TABLE = [
  HEADERS,
  ["D-1", "Won", "Ada", "Acme", "GTX Pro", 100, "2026-01-01", "2026-01-31"],
  ["D-2", "Won", "Ada", "Acme", "GTX Pro", "", "2026-01-05", "2026-01-04"],
  ["D-3", "Lost", "", "Zeta", "GTXPro", "tbd", "2026-01-05", ""],
  ["", "", "", "", "", "", "", ""],
  ["D-1", "Won", "Ada", "Acme", "GTX Pro", 100, "2026-01-01", "2026-01-31"],
  ["D-4", "Open", "Can", "", "GTX Pro", 50, "2026-01-02", ""],
  ["D-5", "Open", "Can", "#N/A", "GTX Pro", 0, "soon", ""],
];

const lines = (table: unknown, ...rest: unknown[]) => {
  const [, ...found] = ask("DATA_QUALITY", [table, ...rest]) as (string | number)[][];
  return Object.fromEntries(found.map(([check, ...figures]) => [check, figures]));
};

describe("DATA_QUALITY", () => {
  test("six rows, each check by hand: rows, share of those asked, first row of the range", () => {
    expect(ask("DATA_QUALITY", [TABLE])).toEqual([
      ["Check", "Rows", "Share", "First row"],
      ["A cell shows an error", 1, 1 / 6, 8],
      ["Repeats an earlier row", 1, 1 / 6, 6],
      ["Deal ID: an earlier row has it", 1, 1 / 6, 6],
      ["Stage: blank", 0, 0, ""],
      ["Owner: blank", 1, 1 / 6, 4],
      ["Account: blank", 1, 1 / 6, 7],
      ["Created date: blank", 0, 0, ""],
      ["Amount: not a number", 1, 1 / 6, 4],
      ["Created date: not a date", 1, 1 / 6, 8],
      ["Closed date: not a date", 0, 0, ""],
      // Of three won; of four closed; of three with both dates.
      ["Won without an amount", 1, 1 / 3, 3],
      ["Closed without a close date", 1, 1 / 4, 4],
      ["Closed before the start", 1, 1 / 3, 3],
      // D-4 is 29 days before 01-31, the latest date; D-5 has no date.
      ["Open and long without activity", 0, 0, ""],
      ["Owner: likely misspelled", 0, 0, ""],
      ["Account: likely misspelled", 0, 0, ""],
      ["Product: likely misspelled", 1, 1 / 6, 4],
    ]);
  });

  test("days and as_of decide what is stale", () => {
    const check = "Open and long without activity";
    expect(lines(TABLE, 28)[check]).toEqual([1, 1, 7]);
    expect(lines(TABLE, "", "2026-02-02")[check]).toEqual([1, 1, 7]);
    expect(lines(TABLE, "", "2026-02-01")[check]).toEqual([0, 0, ""]);
  });

  test("columns that are not recognised are not asked; nobody won has no share", () => {
    expect(ask("DATA_QUALITY", [[["Mood"], ["good"], ["bad"], ["good"]]], "tr_TR")).toEqual([
      ["Denetim", "Satır", "Oran", "İlk satır"],
      ["Hata gösteren hücre var", 0, 0, ""],
      ["Önceki bir satırın tekrarı", 1, 1 / 3, 4],
    ]);
    expect(
      lines([
        ["Stage", "Amount"],
        ["Open", 5],
      ])["Won without an amount"],
    ).toEqual([0, "", ""]);
  });

  test("dates that contradict each other are said once, and the other checks are made", () => {
    const table = [
      ["Stage", "Amount", "Created date", "Closed date"],
      ["Won", "", "25/01/2026", "26/01/2026"],
      ["Lost", 5, "01/25/2026", "01/26/2026"],
    ];
    const found = ask("DATA_QUALITY", [table]) as unknown[][];
    const problems = found.filter((line) => line[1] === "");
    expect(problems).toHaveLength(1);
    expect(problems[0]?.[0]).toContain('"01/25/2026" has day and month the other way round');
    expect(problems[0]?.[3]).toBe(3);
    expect(lines(table)["Won without an amount"]).toEqual([1, 1, 2]);
  });

  test("two currencies are said with their row", () => {
    const table = [
      ["Stage", "Amount", "Currency"],
      ["Won", 5, "EUR"],
      ["Won", 5, "USD"],
    ];
    const problem = (ask("DATA_QUALITY", [table]) as unknown[][]).find((line) => line[1] === "");
    expect(problem?.[0]).toContain('"USD" is in another currency');
    expect(problem?.[3]).toBe(3);
  });

  test.each([
    ["headers alone", [[HEADERS]], "table: give the range with its header row"],
    ["blank rows alone", [[["Stage"], [""]]], "table has no rows"],
    ["nothing", [], "table is missing"],
    ["negative days", [TABLE, -1], "days: -1 is too small"],
  ])("%s: an error", (_, args, words) => {
    expect(errorOf("DATA_QUALITY", args)).toContain(words);
  });

  const day = fc.constantFrom("2026-01-01", "2026-02-01", "2026-03-15", "");
  const deal = fc.tuple(
    fc.constantFrom("Won", "Lost", "Open"),
    fc.constantFrom(5, 0, "", -5),
    fc.constantFrom("Ada", "Can", ""),
    day,
    day,
  );

  test("each check counts what its own formula counts", () => {
    fc.assert(
      fc.property(fc.array(deal, { minLength: 1, maxLength: 20 }), (deals) => {
        const found = lines([["Stage", "Amount", "Owner", "Created date", "Closed date"], ...deals]);
        const [outcomes, amounts, , starts] = [0, 1, 2, 3].map((i) => column(...deals.map((one) => one[i])));
        const closes = column(...deals.map(([become, , , , end]) => (become === "Open" ? "" : end)));
        expect(found["Won without an amount"]?.[0]).toBe(ask("WON_WITHOUT_AMOUNT", [outcomes, amounts]));
        if (errorOf("CLOSED_BEFORE_START", [starts, closes]) === undefined) {
          expect(found["Closed before the start"]?.[0]).toBe(ask("CLOSED_BEFORE_START", [starts, closes]));
        }
        const asOf = "2026-03-20";
        const again = lines(
          [["Stage", "Amount", "Owner", "Created date", "Closed date"], ...deals],
          20,
          asOf,
        );
        if (errorOf("STALE_DEALS", [outcomes, starts, "", 20, asOf]) === undefined) {
          expect(again["Open and long without activity"]?.[0]).toBe(
            ask("STALE_DEALS", [outcomes, starts, "", 20, asOf]),
          );
        }
      }),
    );
  });

  test("blank rows below change nothing", () => {
    const blank = HEADERS.map(() => "");
    expect(ask("DATA_QUALITY", [[...TABLE, blank, blank]])).toEqual(ask("DATA_QUALITY", [TABLE]));
  });
});
