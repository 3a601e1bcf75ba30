import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import { blankRowsChangeNothing, groupsAddUp, moneyScales, orderDoesNotMatter } from "./properties.ts";
import { figureOf, figuresOf, figureValue, leftRows } from "./table-figures.ts";

describe("CAMPAIGN_ROI", () => {
  const amounts = column(300, 200, "", 100);

  // 600 against 200: (600 − 200) ÷ 200. At 40 % margin (240 − 200) ÷ 200. Won only: (400 − 200) ÷ 200
  test.each([
    ["all deals", [amounts, column(150, "", 50)], 2],
    ["one amount spent", [amounts, 200], 2],
    ["a margin of 40 %", [amounts, 200, "", "40%"], 0.2],
    ["won deals only", [amounts, 200, column("Won", "Lost", "Won", "Won")], 1],
    ["other labels for won", [amounts, 200, column("Paid", "Open", "Paid", "Lost"), "", "paid"], 0.5],
    ["nothing won loses all of the cost", [amounts, 200, column("Lost", "Lost", "Lost", "Open")], -1],
    ["a refund", [column(300, -100), 100], 1],
  ])("%s", (_, args, expected) => {
    expect(ask("CAMPAIGN_ROI", args)).toBeCloseTo(expected, 12);
  });

  test("by campaign: each deal counts for its own; without spend there is no figure, without deals all of it is lost", () => {
    const campaigns = column("Fair", "Mail", "Mail", "Post");
    const args = [amounts, column(100, 50, 70), "", "", "", campaigns, column("FAIR", "mail", "Radio")];
    expect(ask("CAMPAIGN_ROI", args)).toEqual([
      ["Fair", 2, 1],
      ["Mail", 3, 1],
      ["Post", "", 0],
      ["Radio", -1, 0],
    ]);
  });

  test("each reason why a row does not count; a ratio of money has no numerator to tell an interval by", () => {
    const cells = { amount: [300, "", 100], outcome: ["Won", "Won", "Lost"] };
    const figure = figureOf("campaign-roi", cells, { beside: { spend: [100] } });
    expect(figureValue(figure)).toBe(2);
    expect(figure).toMatchObject({ numerator: undefined });
    expect(leftRows(figure)).toEqual({ noAmount: 1, notWon: 1 });
  });

  test.each([
    ["a cost of 0", [amounts, 0], "spend: the cost is 0", "maliyet 0"],
    ["no spend", [amounts, column("", "")], "spend: no spend is given", "harcama verilmemiş"],
    ["no rows", [column("", ""), 5], "amounts has no rows", "amounts içinde satır yok"],
    ["a margin of 40", [amounts, 5, "", 40], "margin: 40 is more than 100%", "40% ya da 0,4"],
    ["a text amount", [column("n/a"), 5], 'amounts, row 1: found "n/a"', '"n/a" bulundu'],
  ])("%s is an error in both languages", (_, args, english, turkish) => {
    expect(errorOf("CAMPAIGN_ROI", args, "en")).toContain(english);
    expect(errorOf("CAMPAIGN_ROI", args, "tr")).toContain(turkish);
  });

  const money = fc.oneof(fc.constant(""), fc.integer({ min: 0, max: 1_000_000 }));
  const generated = { formula: "CAMPAIGN_ROI", row: fc.tuple(money, money) };
  test("order, blank rows and the unit of money do not matter", () => {
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
    moneyScales(generated, [0, 1], 1);
  });
});

/** Of two campaigns with a whole of 100 and 300 and a part of 10 and 10: 20 ÷ 400, not the mean of 10 % and 3.3 %. */
const RATIOS = [
  { name: "OPEN_RATE", id: "open-rate", whole: "sent", part: "opens", field: "opens" },
  { name: "CLICK_RATE", id: "click-rate", whole: "sent", part: "clicks", field: "clicks" },
  { name: "REPLY_RATE", id: "reply-rate", whole: "sent", part: "replies", field: "replies" },
  {
    name: "UNSUBSCRIBE_RATE",
    id: "unsubscribe-rate",
    whole: "sent",
    part: "unsubscribes",
    field: "unsubscribes",
  },
  { name: "BOUNCE_RATE", id: "bounce-rate", whole: "sent", part: "bounces", field: "bounces" },
  { name: "CLICK_TO_OPEN_RATE", id: "click-to-open-rate", whole: "opens", part: "clicks", field: "clicks" },
  {
    name: "SESSION_CONVERSION_RATE",
    id: "session-conversion-rate",
    whole: "sessions",
    part: "key_events",
    field: "keyEvents",
  },
] as const;
const DELIVERED = ["OPEN_RATE", "CLICK_RATE", "REPLY_RATE", "UNSUBSCRIBE_RATE"];
const MAY_EXCEED = ["CLICK_TO_OPEN_RATE", "SESSION_CONVERSION_RATE"];

describe.each(RATIOS)("$name", ({ name, id, whole, part, field }) => {
  test("Σ ÷ Σ: (10 + 10) ÷ (100 + 300), and of one row", () => {
    expect(ask(name, [column(100, 300), column(10, "10")])).toBe(0.05);
    expect(ask(name, [column(100), column(0)])).toBe(0);
    expect(ask(name, [column(100), column(100)])).toBe(1);
  });

  test("a row in which a number is missing is left out, and reported", () => {
    expect(ask(name, [column(100, 300, "", ""), column(10, "", 7, "")])).toBe(0.1);
    const cells = { [whole]: [100, 300, ""], [field]: [10, "", 7] };
    expect(leftRows(figureOf(id, cells))).toEqual({ noNumber: 2 });
  });

  test("by list, and in a table by month", () => {
    const by = column("News", "Offers", "News");
    const args: unknown[] = [column(100, 0, 300), column(10, 0, 30)];
    if (DELIVERED.includes(name)) args.push("");
    expect(ask(name, [...args, by])).toEqual([
      ["News", 0.1, 2],
      ["Offers", "", 0],
    ]);
    const cells = { [whole]: [100, 200], [field]: [10, 40], date: ["2026-01-05", "2026-02-05"] };
    const { periods, figures } = figuresOf(id, cells, { by: "month" });
    expect(periods).toEqual(["2026-01", "2026-02"]);
    expect(figures.map(figureValue)).toEqual([0.1, 0.2]);
  });

  test("a negative number is an error that names its row", () => {
    expect(errorOf("OPEN_RATE", [column(100, 100), column(5, -1)])).toContain("opens, row 2: found -1");
  });

  test("more than the whole is an error that names the row, where it cannot be", () => {
    const args = [column(100, 50), column(10, 51)];
    if (MAY_EXCEED.includes(name)) expect(ask(name, args)).toBeCloseTo(61 / 150, 12);
    else {
      expect(errorOf(name, args, "en")).toBe(
        `${part}, row 2: 51 is more than the 50 of ${whole}. Correct one of the two numbers.`,
      );
      expect(errorOf(name, args, "tr")).toContain(`${part}, 2. satır: 51, ${whole} için verilen 50`);
    }
  });

  test.each([
    ["a total of 0", [column(0, 0), column(0, 0)], `${whole}: the total is 0`, "toplam 0"],
    ["numbers that never meet", [column(5, ""), column("", 5)], `${whole}: the total is 0`, "toplam 0"],
    ["no rows", [column("", ""), column("", "")], `${whole} has no rows`, `${whole} içinde satır yok`],
    ["a negative part", [column(5), column(-1)], `${part}, row 1: found -1`, `${part}, 1. satır: -1`],
    ["a negative whole", [column(-5), column(1)], `${whole}, row 1: found -5`, `${whole}, 1. satır: -5`],
    ["a text", [column("many"), column(1)], `${whole}, row 1: found "many"`, '"many" bulundu'],
    ["one column alone", [column(5)], `${part} is missing`, `${part} eksik`],
  ])("%s is an error in both languages", (_, args, english, turkish) => {
    expect(errorOf(name, args, "en")).toContain(english);
    expect(errorOf(name, args, "tr")).toContain(turkish);
  });

  const row = fc
    .tuple(fc.integer({ min: 0, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([all, share]) => [all, Math.floor(all * share)]);
  test("order and blank rows do not matter; equal rows in groups come to the whole", () => {
    orderDoesNotMatter({ formula: name, row });
    blankRowsChangeNothing({ formula: name, row });
    // Weighted by rows, which are of one size here
    const equal = fc.tuple(
      fc.constant(50),
      fc.integer({ min: 0, max: 50 }),
      fc.constantFrom("News", "Offers"),
    );
    groupsAddUp({ formula: name, row: equal }, 2, "weighted");
  });
});

describe.each(DELIVERED)("%s with bounces", (name) => {
  test("bounces are taken off: 20 ÷ (100 − 20 + 300 − 60); a row without them is left out", () => {
    expect(ask(name, [column(100, 300), column(10, 10), column(20, 60)])).toBe(0.0625);
    expect(ask(name, [column(100, 300), column(10, 10), column(20, "")])).toBe(0.125);
  });

  test("a part above the delivered, and more bounces than sent, are errors that name the row", () => {
    expect(errorOf(name, [column(100), column(90), column(20)])).toContain(
      "row 1: 90 is more than the 80 of sent",
    );
    expect(errorOf(name, [column(100), column(0), column(120)])).toContain(
      "bounces, row 1: 120 is more than the 100 of sent",
    );
    expect(errorOf(name, [column(100), column(0), column(-1)])).toContain("bounces, row 1: found -1");
    expect(errorOf(name, [column(100), column(0), column(100)])).toContain("sent: the total is 0");
  });
});
