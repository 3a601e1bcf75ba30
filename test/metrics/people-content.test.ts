import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import { blankRowsChangeNothing, groupsAddUp, moneyScales, orderDoesNotMatter } from "./properties.ts";
import { figureOf, figureValue } from "./table-figures.ts";

describe("CONTENT_ADOPTION", () => {
  const assets = column("Deck", "Case study", "Price list", "Demo");

  test("Deck and Demo of four were used: 2 ÷ 4; what is not published does not count", () => {
    expect(ask("CONTENT_ADOPTION", [assets, column("deck", "DECK ", "Demo", "Old deck", "")])).toBe(0.5);
  });

  test("an asset listed twice is one: 1 ÷ 2; nothing used is a real 0", () => {
    expect(ask("CONTENT_ADOPTION", [column("Deck", "deck", "Demo"), column("Deck")])).toBe(0.5);
    expect(ask("CONTENT_ADOPTION", [assets, column("Old deck", "")])).toBe(0);
    expect(ask("CONTENT_ADOPTION", [column("Deck"), column("Deck")])).toBe(1);
  });

  test("a blank among the used is no use of a blank asset", () => {
    expect(ask("CONTENT_ADOPTION", [column("Deck", "", "Demo"), column("", "Deck", "")])).toBe(0.5);
  });

  const used = column("Deck", "Demo", "Price list", "Case study");
  const dates = column("2026-03-31 18:00", "2026-03-02", "2026-03-01", "");

  test("the last 30 days up to 03-31 begin on 03-02: Deck and Demo; 31 days take Price list in", () => {
    expect(ask("CONTENT_ADOPTION", [assets, used, dates, 30])).toBe(0.5);
    expect(ask("CONTENT_ADOPTION", [assets, used, dates, 31])).toBe(0.75);
  });

  test("as of 03-30 Deck is not used yet", () => {
    expect(ask("CONTENT_ADOPTION", [assets, used, dates, "", "2026-03-30"])).toBe(0.5);
    expect(ask("CONTENT_ADOPTION", [assets, used, dates, 2, "2026-03-02"])).toBe(0.5);
    expect(ask("CONTENT_ADOPTION", [assets, used, dates, 1, "2026-03-02"])).toBe(0.25);
  });

  test("what is used when the day is over is not used on it", () => {
    const midnight = [column("Deck"), column("Deck"), column("2026-03-31 00:00")];
    expect(ask("CONTENT_ADOPTION", [...midnight, "", "2026-03-30"])).toBe(0);
    expect(ask("CONTENT_ADOPTION", [...midnight, "", "2026-03-31"])).toBe(1);
  });

  test("people for assets, by team: who used any content", () => {
    const args = [column("Ada", "Can", "Ece"), column("Ada", "Ada", "Ece"), "", "", ""];
    expect(ask("CONTENT_ADOPTION", [...args, column("East", "East", "West")])).toEqual([
      ["East", 0.5, 2],
      ["West", 1, 1],
    ]);
  });

  test.each([
    ["no assets", [column("", ""), used], "assets has no rows"],
    ["days without dates", [assets, used, "", 30], "dates is missing"],
    ["as_of without dates", [assets, used, "", "", "2026-03-31"], "dates is missing"],
    ["dates all blank", [assets, used, column("", "", "", ""), 30], "dates has no rows"],
    ["0 days", [assets, used, dates, 0], "days: 0 is too small, expected 1 or more"],
    ["dates of another height", [assets, used, column("2026-03-01"), 30], "dates has 1 rows"],
  ])("%s: an error", (_, args, words) => {
    expect(errorOf("CONTENT_ADOPTION", args)).toContain(words);
  });

  const generated = {
    formula: "CONTENT_ADOPTION",
    row: fc.tuple(fc.constantFrom("a", "b", "c", "d", "e", "f", "")),
    args: (published: unknown[][]) => [published, column("a", "c", "", "e")],
  };

  test("order and blank rows do not matter", () => {
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
  });

  test("groups, weighted by their assets, come to the whole", () => {
    const team = fc.constantFrom("x", "y");
    groupsAddUp({ ...generated, row: fc.tuple(fc.uuid(), team) }, 1, "weighted");
  });
});

describe("CONTENT_INFLUENCE", () => {
  const ids = column("D-1", "D-2", "D-3", "D-4");
  const outcomes = column("Won", "Won", "Lost", "Open");
  const amounts = column(300, 100, 900, 500);

  test("300 of the 400 won were touched; touches of lost and open deals say nothing", () => {
    expect(ask("CONTENT_INFLUENCE", [ids, outcomes, amounts, column("d-1", "D-1", "D-3", "D-9", "")])).toBe(
      0.75,
    );
    expect(ask("CONTENT_INFLUENCE", [ids, outcomes, amounts, column("D-3")])).toBe(0);
  });

  test("a touch counts on the day of the close and before, not after; the first decides", () => {
    const ends = column("2026-01-31", "2026-01-31", "", "");
    const touched = column("D-1", "D-2", "D-2");
    const args = [ids, outcomes, amounts, touched, ends];
    expect(ask("CONTENT_INFLUENCE", [...args, column("2026-01-31 17:00", "2026-02-01", "2026-03-01")])).toBe(
      0.75,
    );
    expect(ask("CONTENT_INFLUENCE", [...args, column("2026-02-01", "2026-02-01", "2026-01-01")])).toBe(0.25);
    expect(ask("CONTENT_INFLUENCE", [...args, column("", "", "2026-01-01")])).toBe(0.25);
  });

  test("a deal without id, amount or close date is left out of both sides", () => {
    const won = column("Won", "Won", "Won", "Won");
    const some = column("D-1", "", "D-3", "D-4");
    const paid = column(300, 100, "", 100);
    expect(ask("CONTENT_INFLUENCE", [some, won, paid, column("D-1", "D-3")])).toBe(0.75);
    const ends = column("2026-01-31", "2026-01-31", "2026-01-31", "");
    expect(ask("CONTENT_INFLUENCE", [some, won, paid, column("D-1"), ends, column("2026-01-01")])).toBe(1);
  });

  test("by owner, with labels of one's own for won", () => {
    const args = [ids, column("Signed", "Signed", "Signed", "Won"), amounts, column("D-1", "D-2"), "", ""];
    expect(ask("CONTENT_INFLUENCE", [...args, "Signed", column("Ada", "Can", "Ada", "Can")])).toEqual([
      ["Ada", 0.25, 2],
      ["Can", 1, 1],
    ]);
  });

  test.each([
    ["nothing won", [ids, column("Lost", "Lost", "Lost", "Open"), amounts, column("D-1")], "the total is 0"],
    ["won for 0", [column("D-1"), column("Won"), column(0), column("D-1")], "the total is 0"],
    ["no rows", [column("", ""), column("", ""), column("", ""), column("D-1")], "ids has no rows"],
    [
      "touch dates without closes",
      [ids, outcomes, amounts, column("D-1"), "", column("2026-01-01")],
      "ends is missing",
    ],
    [
      "closes without touch dates",
      [ids, outcomes, amounts, column("D-1"), ids.map(() => ["2026-01-01"])],
      "dates is missing",
    ],
    ["a text amount", [ids, outcomes, column(1, "x", 1, 1), column("D-1")], 'amounts, row 2: found "x"'],
  ])("%s: an error", (_, args, words) => {
    expect(errorOf("CONTENT_INFLUENCE", args)).toContain(words);
  });

  const generated = {
    formula: "CONTENT_INFLUENCE",
    row: fc.tuple(
      fc.constantFrom("a", "b", "c", "d", ""),
      fc.constantFrom("Won", "Lost", "Open"),
      fc.option(fc.integer({ min: 1, max: 10_000 }), { nil: "" }),
    ),
    args: (...columns: unknown[][][]) => [...columns, column("a", "c", "x")],
  };

  test("order, blank rows and the unit of money do not matter", () => {
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
    moneyScales(generated, [2], 1);
  });
});

describe("of several touches of a deal", () => {
  const deals = {
    id: ["d1", "d2"],
    outcome: ["Won", "Won"],
    amount: [100, 300],
    end: ["2026-01-10", "2026-01-10"],
  };
  const influence = (touched: readonly string[], date: readonly string[]) =>
    figureValue(figureOf("content-influence", deals, { beside: { touched, date } }));

  test("the first touch counts, wherever it stands: 100 of 400", () => {
    expect(influence(["d1", "d1"], ["2026-01-05", "2026-02-01"])).toBe(0.25);
    expect(influence(["d1", "d1"], ["2026-02-01", "2026-01-05"])).toBe(0.25);
    expect(influence(["d1", "d1", ""], ["2026-02-01", "", "2026-01-01"])).toBe(0);
    expect(influence(["d1", "d1"], ["2026-01-05", ""])).toBe(0.25);
  });
});
