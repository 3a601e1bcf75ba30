import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import { blankRowsChangeNothing, orderDoesNotMatter } from "./properties.ts";

describe("STAGE_CONVERSION", () => {
  const order = column("Lead", "Demo", "Offer", "Contract");

  // Lead 1, demo 1, offer 1, won 2, lost after demo 1: contract 2, offer 2 + 1, demo 3 + 1 + 1, lead 5 + 1
  test("6 leads, 5 demos, 3 offers, 2 contracts; who skipped the contract to be won has reached it", () => {
    const stages = column("Lead", "demo", "OFFER", "Closed Won", "Kazanıldı", "Closed Lost", "");
    const furthest = column("", "", "", "", "", "Demo", "");
    expect(ask("STAGE_CONVERSION", [stages, order, furthest])).toEqual([
      ["Stage", "Reached", "From previous", "From first"],
      ["Lead", 6, "", 1],
      ["Demo", 5, 5 / 6, 5 / 6],
      ["Offer", 3, 0.6, 0.5],
      ["Contract", 2, 2 / 3, 1 / 3],
    ]);
  });

  test("won may be a stage of the order; a stage that follows one nobody reached has no rate", () => {
    const table = ask("STAGE_CONVERSION", [column("Lead", "Lead"), column("Lead", "Demo", "Won")]);
    expect(table).toEqual([
      ["Stage", "Reached", "From previous", "From first"],
      ["Lead", 2, "", 1],
      ["Demo", 0, 0, 0],
      ["Won", 0, "", 0],
    ]);
    expect(ask("STAGE_CONVERSION", [column("Won"), column("Lead", "Won")])).toEqual([
      ["Stage", "Reached", "From previous", "From first"],
      ["Lead", 1, "", 1],
      ["Won", 1, 1, 1],
    ]);
  });

  test("a deal that went back has reached its furthest stage; the stage it is in counts where it is further", () => {
    const args = [
      column("Lead", "Offer", ""),
      column("Lead", "Demo", "Offer"),
      column("Demo", "Lead", "Demo"),
    ];
    expect((ask("STAGE_CONVERSION", args) as unknown[][]).map((row) => row[1])).toEqual(["Reached", 3, 3, 1]);
  });

  test("in Turkish the headings are Turkish; a stage named twice in the order is one", () => {
    const args = [column("Teklif"), column("Aday", "Teklif", "TEKLİF", "")];
    expect(ask("STAGE_CONVERSION", args, "tr_TR")).toEqual([
      ["Aşama", "Ulaşan", "Öncekinden", "İlkinden"],
      ["Aday", 1, "", 1],
      ["Teklif", 1, 1, 1],
    ]);
  });

  test.each([
    [
      "a lost deal without its furthest stage",
      [column("Lead", "Lost"), order],
      'stages, row 2: "Lost" is not in the order of stages',
      'stages, 2. satır: "Lost" aşama sırasında yok',
    ],
    [
      "the same among others that have one",
      [column("Lost", "Lost"), order, column("Demo", "")],
      "stages, row 2",
      "stages, 2. satır",
    ],
    [
      "a furthest stage beside the order",
      [column("Lost"), order, column("Pilot")],
      'furthest_stages, row 1: "Pilot" is not in the order',
      "furthest_stages, 1. satır",
    ],
    ["no deals", [column("", ""), order], "stages has no rows", "stages içinde satır yok"],
    ["no order", [column("Lead"), column("", "")], "order is missing", "order eksik"],
    [
      "unlike heights",
      [column("Lead", ""), order, column("Demo")],
      "furthest_stages has 1 rows and stages has 2",
      "furthest_stages 1 satır",
    ],
    ["an error cell", [column("Lead", "#REF!"), order], "stages, row 2: the cell shows", "stages, 2. satır"],
  ])("%s is an error in both languages", (_, args, english, turkish) => {
    expect(errorOf("STAGE_CONVERSION", args, "en")).toContain(english);
    expect(errorOf("STAGE_CONVERSION", args, "tr")).toContain(turkish);
  });

  const row = fc.tuple(fc.constantFrom("Lead", "Demo", "Offer", "Contract", "Won"));
  const args = (...columns: unknown[][][]) => [...columns, order];
  test("order of rows and blank rows do not matter; no stage is reached more often than the one before", () => {
    orderDoesNotMatter({ formula: "STAGE_CONVERSION", row, args });
    blankRowsChangeNothing({ formula: "STAGE_CONVERSION", row, args });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const table = ask("STAGE_CONVERSION", [column(...rows.map(([stage]) => stage)), order]);
        const reached = (table as unknown[][]).slice(1).map(([, count]) => Number(count));
        expect(reached[0]).toBe(rows.length);
        expect([...reached].sort((a, b) => b - a)).toEqual(reached);
      }),
    );
  });
});

describe("LOSS_REASON_SHARE", () => {
  const outcomes = column("Lost", "Won", "Closed Lost", "Kaybedildi", "Open", "lost", "");

  test("price 2, timing 1, none 1 of 4 lost deals; a reason beside another deal does not count", () => {
    const reasons = column("Price", "Price", " PRICE", "", "Feature", "Timing", "");
    expect(ask("LOSS_REASON_SHARE", [outcomes, reasons])).toEqual([
      ["(blank)", 0.25, 1],
      ["Price", 0.5, 2],
      ["Timing", 0.25, 1],
    ]);
  });

  test("one lost deal", () => {
    expect(ask("LOSS_REASON_SHARE", [column("Lost"), column("Fiyat")])).toEqual([["Fiyat", 1, 1]]);
  });

  test.each([
    [
      "nothing lost",
      [column("Won"), column("Price")],
      "outcomes: there are no lost deals",
      "kaybedilen anlaşma yok",
    ],
    ["no rows", [column("", ""), column("", "")], "there are no lost deals", "kaybedilen anlaşma yok"],
    ["no reasons given", [outcomes], "loss_reasons is missing", "loss_reasons eksik"],
    [
      "unlike heights",
      [column("Lost", ""), column("Price")],
      "loss_reasons has 1 rows and outcomes has 2",
      "loss_reasons 1 satır",
    ],
  ])("%s is an error in both languages", (_, args, english, turkish) => {
    expect(errorOf("LOSS_REASON_SHARE", args, "en")).toContain(english);
    expect(errorOf("LOSS_REASON_SHARE", args, "tr")).toContain(turkish);
  });

  const label = fc.constantFrom("Lost", "Won", "Open", "");
  const row = fc.tuple(label, fc.constantFrom("Price", "Timing", ""));
  test("order and blank rows do not matter; shares add up to 1, deals to the lost ones", () => {
    orderDoesNotMatter({ formula: "LOSS_REASON_SHARE", row });
    blankRowsChangeNothing({ formula: "LOSS_REASON_SHARE", row });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const all: readonly (readonly [string, string])[] = [...rows, ["Lost", "Price"]];
        const args = [0, 1].map((place) => column(...all.map((cells) => cells[place])));
        const shares = ask("LOSS_REASON_SHARE", args) as [string, number, number][];
        expect(shares.reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(1, 12);
        const lost = all.filter(([outcome]) => outcome === "Lost").length;
        expect(shares.reduce((sum, [, , deals]) => sum + deals, 0)).toBe(lost);
      }),
    );
  });
});
