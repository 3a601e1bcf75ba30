import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import { blankRowsChangeNothing, groupsAddUp, orderDoesNotMatter } from "./properties.ts";
import { figureOf, leftRows } from "./table-figures.ts";

const groups = fc.constantFrom("x", "y", "");

describe("DUPLICATE_RATE", () => {
  const ids = column("a", "b", "A ", "c", "", "a", "b");

  test("a thrice, b twice, c once: 3 repeats ÷ 6 rows; 5 of 6 share an id", () => {
    expect(ask("DUPLICATE_RATE", [ids])).toBe(0.5);
    expect(ask("DUPLICATE_RATE", [ids, "all"])).toBe(5 / 6);
    expect(ask("DUPLICATE_RATE", [ids, "Tekrarlar"])).toBe(0.5);
  });

  test("none is 0; all alike are n − 1 of n, or all", () => {
    expect(ask("DUPLICATE_RATE", [column("a")])).toBe(0);
    expect(ask("DUPLICATE_RATE", [column(7, 7, "7", 7)])).toBe(0.75);
    expect(ask("DUPLICATE_RATE", [column(7, 7, "7", 7), "all"])).toBe(1);
  });

  test("by source: only within the group", () => {
    const by = column("web", "web", "web", "web", "web", "fair", "fair");
    expect(ask("DUPLICATE_RATE", [ids, "", by])).toEqual([
      ["fair", 0, 2],
      ["web", 0.25, 4],
    ]);
  });

  test.each([
    ["no ids", [column("", " ")], "ids has no rows"],
    ["an unknown way of counting", [ids, "some"], 'counting: "some" is not known. Use one of repeats, all'],
    ["an error cell", [column("a", "#REF!")], "ids, row 2: the cell shows #REF!"],
  ])("%s: an error", (_, args, words) => {
    expect(errorOf("DUPLICATE_RATE", args)).toContain(words);
  });

  test.each(["repeats", "all"])("counting %s: order and blank rows do not matter", (counting) => {
    const generated = {
      formula: "DUPLICATE_RATE",
      row: fc.tuple(fc.constantFrom("a", "b", "c", "d", "")),
      args: (of: unknown[][]) => [of, counting],
    };
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
  });
});

describe("MISSING_OWNER_RATE", () => {
  test("two of four deals have no owner; a row without an outcome is left out", () => {
    const owners = column("Ada", " ", "", "Can", "");
    expect(ask("MISSING_OWNER_RATE", [owners, column("Won", "Open", "Lost", "Won", "")])).toBe(0.5);
  });

  test("all owned is 0, none is 1; no outcome at all is an error", () => {
    expect(ask("MISSING_OWNER_RATE", [column("Ada"), column("Won")])).toBe(0);
    expect(ask("MISSING_OWNER_RATE", [column("", ""), column("Won", "Open")])).toBe(1);
    expect(errorOf("MISSING_OWNER_RATE", [column("Ada", ""), column("", "")])).toContain(
      "outcomes has no rows",
    );
  });

  const owner = fc.constantFrom("Ada", "Can", "");
  const become = fc.constantFrom("Won", "Open", "");

  test("order and blank rows do not matter; groups weighted by rows come to the whole", () => {
    orderDoesNotMatter({ formula: "MISSING_OWNER_RATE", row: fc.tuple(owner, become) });
    blankRowsChangeNothing({ formula: "MISSING_OWNER_RATE", row: fc.tuple(owner, become) });
    groupsAddUp({ formula: "MISSING_OWNER_RATE", row: fc.tuple(owner, become, groups) }, 2, "weighted");
  });
});

describe("STALE_DEALS", () => {
  const outcomes = column("Open", "Open", "Open", "Won", "Open", "");
  const starts = column("2026-01-01", "2026-01-30", "2026-03-01", "2026-01-01", "", "2026-01-01");

  test("as of 03-01: 01-01 is 59 days old, 01-30 is 30 and not over it yet", () => {
    expect(ask("STALE_DEALS", [outcomes, starts])).toBe(1);
    expect(ask("STALE_DEALS", [outcomes, starts, "", 29])).toBe(2);
    expect(ask("STALE_DEALS", [outcomes, starts, "", 0])).toBe(2);
    expect(ask("STALE_DEALS", [outcomes, starts, "", "", "2026-03-02"])).toBe(2);
    expect(ask("STALE_DEALS", [outcomes, starts, "", "", "2026-01-01"])).toBe(0);
  });

  test("the latest activity, too, is a date as of which", () => {
    const activities = column("", "2026-02-20");
    expect(ask("STALE_DEALS", [column("Open", "Open"), column("2026-01-01", "2026-01-02"), activities])).toBe(
      1,
    );
  });

  test("what is not open is left out, for what it is", () => {
    const figure = figureOf("stale-deals", {
      outcome: ["Open", "Won", "Lost", ""],
      start: ["2026-01-01", "2026-01-01", "2026-01-01", "2026-01-01"],
    });
    expect(leftRows(figure)).toEqual({ closed: 2, noOutcome: 1 });
  });

  test("an activity renews a deal, and dates one that has no start", () => {
    const activities = column("2026-02-25", "2026-01-20", "", "", "2026-01-29", "");
    // 02-25 is 4 days old; the start 01-30 is later than its activity; 01-29 is 31 days old.
    expect(ask("STALE_DEALS", [outcomes, starts, activities])).toBe(1);
    expect(ask("STALE_DEALS", [outcomes, starts, activities, 3])).toBe(3);
  });

  test("by owner: stale and open deals", () => {
    const by = column("Ada", "Ada", "Can", "Ece", "Can", "Can");
    expect(ask("STALE_DEALS", [outcomes, starts, "", "", "", by])).toEqual([
      ["Ada", 1, 2],
      ["Can", 0, 1],
      ["Ece", 0, 0],
    ]);
  });

  test.each([
    ["open deals without any date", [column("Open", "Open"), column("", "")], "starts has no rows"],
    ["no dates but as_of", [column("Open"), column(""), "", "", "2026-01-01"], "starts has no rows"],
    ["no rows", [column(""), column("")], "outcomes has no rows"],
    ["negative days", [outcomes, starts, "", -1], "days: -1 is too small"],
  ])("%s: an error", (_, args, words) => {
    expect(errorOf("STALE_DEALS", args)).toContain(words);
  });

  test("no open deal is a real 0", () => {
    expect(ask("STALE_DEALS", [column("Won", "Lost"), column("2026-01-01", "")])).toBe(0);
  });

  const day = fc.constantFrom("2026-01-01", "2026-02-10", "2026-03-15", "");
  const become = fc.constantFrom("Open", "Open", "Won", "");
  const generated = {
    formula: "STALE_DEALS",
    row: fc.tuple(become, day, day),
    args: (...columns: unknown[][][]) => [...columns, 20, "2026-03-20"],
  };

  test("order and blank rows do not matter; owners' counts add up to the whole's", () => {
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
    groupsAddUp({ ...generated, row: fc.tuple(become, day, day, groups) }, 3, "sum");
  });
});

describe("CLOSED_BEFORE_START", () => {
  test("a day or an hour before counts; midnight of the same day, later and blanks do not", () => {
    const starts = column(
      "2026-01-05",
      "2026-01-05 14:00",
      "2026-01-05 14:00",
      "2026-01-05",
      "",
      "2026-01-05",
    );
    const ends = column("2026-01-04", "2026-01-05 13:00", "2026-01-05", "2026-01-06", "2026-01-01", "");
    expect(ask("CLOSED_BEFORE_START", [starts, ends])).toBe(2);
    expect(ask("CLOSED_BEFORE_START", [starts, ends, column("a", "b", "b", "b", "b", "b")])).toEqual([
      ["a", 1, 1],
      ["b", 1, 3],
    ]);
  });

  test("what starts and ends at one minute does not count", () => {
    expect(ask("CLOSED_BEFORE_START", [column("2026-01-05 14:00"), column("2026-01-05 14:00")])).toBe(0);
  });

  test("none is 0, also where no row has both dates; no rows are an error", () => {
    expect(ask("CLOSED_BEFORE_START", [column("2026-01-05"), column("2026-01-05")])).toBe(0);
    expect(ask("CLOSED_BEFORE_START", [column("2026-01-05", ""), column("", "2026-01-05")])).toBe(0);
    expect(errorOf("CLOSED_BEFORE_START", [column(""), column("")])).toContain("starts has no rows");
  });

  test("a text that is no date is an error that names its row", () => {
    expect(errorOf("CLOSED_BEFORE_START", [column("2026-01-05", "?"), column("", "")])).toContain(
      "starts, row 2",
    );
  });

  const day = fc.constantFrom("2026-01-01", "2026-02-10", "");

  test("order and blank rows do not matter; groups add up", () => {
    orderDoesNotMatter({ formula: "CLOSED_BEFORE_START", row: fc.tuple(day, day) });
    blankRowsChangeNothing({ formula: "CLOSED_BEFORE_START", row: fc.tuple(day, day) });
    groupsAddUp({ formula: "CLOSED_BEFORE_START", row: fc.tuple(day, day, groups) }, 2, "sum");
  });
});

describe("WON_WITHOUT_AMOUNT", () => {
  const outcomes = column("Won", "won", "Kazanıldı", "Won", "Lost", "Open");

  test("of four won deals one is blank and one 0; a refund is an amount", () => {
    expect(ask("WON_WITHOUT_AMOUNT", [outcomes, column(100, "", 0, -5, "", "")])).toBe(2);
  });

  test("with labels of one's own for won, by owner", () => {
    const args = [
      column("Signed", "Signed", "Won"),
      column("", 5, ""),
      "Signed",
      column("Ada", "Can", "Can"),
    ];
    expect(ask("WON_WITHOUT_AMOUNT", args)).toEqual([
      ["Ada", 1, 1],
      ["Can", 0, 1],
    ]);
  });

  test("no rows and a text for an amount are errors; nothing won is 0", () => {
    expect(errorOf("WON_WITHOUT_AMOUNT", [column(""), column("")])).toContain("outcomes has no rows");
    expect(errorOf("WON_WITHOUT_AMOUNT", [column("Won"), column("tbd")])).toContain(
      'amounts, row 1: found "tbd"',
    );
    expect(ask("WON_WITHOUT_AMOUNT", [column("Lost"), column("")])).toBe(0);
  });

  const become = fc.constantFrom("Won", "Lost", "");
  const amount = fc.constantFrom(0, 5, -5, "");

  test("order and blank rows do not matter; groups add up", () => {
    orderDoesNotMatter({ formula: "WON_WITHOUT_AMOUNT", row: fc.tuple(become, amount) });
    blankRowsChangeNothing({ formula: "WON_WITHOUT_AMOUNT", row: fc.tuple(become, amount) });
    groupsAddUp({ formula: "WON_WITHOUT_AMOUNT", row: fc.tuple(become, amount, groups) }, 2, "sum");
  });
});
