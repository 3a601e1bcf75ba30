import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import { blankRowsChangeNothing, groupsAddUp, orderDoesNotMatter } from "./properties.ts";

describe("TRAINING_COMPLETION", () => {
  const due = column("2026-01-31", "2026-01-31", "2026-02-28", "2026-03-31", "");
  const completed = column("2026-01-31 16:00", "2026-02-05", "", "2026-01-15", "2026-01-01");

  test("as of the latest completion, 02-05, two are due and completed; as of 02-28 three are due: 2 ÷ 3", () => {
    expect(ask("TRAINING_COMPLETION", [due, completed])).toBe(1);
    expect(ask("TRAINING_COMPLETION", [due, completed, "2026-02-28"])).toBe(2 / 3);
    expect(ask("TRAINING_COMPLETION", [due, completed, "2026-03-31"])).toBe(0.75);
  });

  test("as of 02-04 the second is due and not completed yet: 1 ÷ 2", () => {
    expect(ask("TRAINING_COMPLETION", [due, completed, "2026-02-04"])).toBe(0.5);
  });

  test("on time counts up to the end of the due day: 2 of 4, the first and the fourth", () => {
    expect(ask("TRAINING_COMPLETION", [due, completed, "2026-03-31", "on-time"])).toBe(0.5);
    expect(ask("TRAINING_COMPLETION", [due, completed, "2026-03-31", "Zamanında"])).toBe(0.5);
  });

  test("by course; one that is not due yet has no figure", () => {
    const args = [due, completed, "2026-02-28", "", column("A", "A", "B", "C", "C")];
    expect(ask("TRAINING_COMPLETION", args)).toEqual([
      ["A", 1, 2],
      ["B", 0, 1],
      ["C", "", 0],
    ]);
  });

  test.each([
    ["nothing due", [due, completed, "2025-12-31"], "due_dates: nothing is due yet"],
    ["nothing completed and no as_of", [column("2026-01-31"), column("")], "as_of is missing"],
    ["no rows", [column("", ""), column("", ""), "2026-01-31"], "due_dates has no rows"],
    ["a text date", [column("soon"), column(""), "2026-01-31"], 'due_dates, row 1: found "soon"'],
    ["an unknown way of counting", [due, completed, "2026-02-28", "late"], 'counting: "late" is not known'],
  ])("%s: an error", (_, args, words) => {
    expect(errorOf("TRAINING_COMPLETION", args)).toContain(words);
  });

  const day = fc.constantFrom("2026-01-10", "2026-02-10", "2026-03-10", "");
  const generated = {
    formula: "TRAINING_COMPLETION",
    row: fc.tuple(day, day),
    args: (a: unknown[][], b: unknown[][]) => [a, b, "2026-02-15"],
  };

  test("order and blank rows do not matter; courses weighted by their trainings come to the whole", () => {
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
    groupsAddUp({ ...generated, row: fc.tuple(day, day, fc.constantFrom("x", "y")) }, 2, "weighted");
  });
});

describe("CONTACT_RATE", () => {
  test("HubSpot's six call outcomes: one of six is connected", () => {
    const outcomes = [
      "Busy",
      "Connected",
      "Left live message",
      "Left voicemail",
      "No answer",
      "Wrong number",
    ];
    expect(ask("CONTACT_RATE", [column(...outcomes)])).toBe(1 / 6);
  });

  test("Turkish labels, in any case and with other marks: 3 of 6", () => {
    const outcomes = ["GÖRÜŞÜLDÜ", "ulaşıldı", "Cevap verdi", "Meşgul", "YANLIŞ NUMARA", "cevap-yok"];
    expect(ask("CONTACT_RATE", [column(...outcomes)])).toBe(0.5);
  });

  test("TRUE and FALSE, 1 and 0; blanks are no attempts", () => {
    expect(ask("CONTACT_RATE", [column(true, false, "", 1, 0, " ", "Yes")])).toBe(0.6);
  });

  test("none connected is 0, all connected 1, a single attempt will do", () => {
    expect(ask("CONTACT_RATE", [column("Busy")])).toBe(0);
    expect(ask("CONTACT_RATE", ["Connected"])).toBe(1);
  });

  test("a label that may be either is refused, in both languages, until the connected ones are named", () => {
    const outcomes = column("Connected", "Qualified out", "Busy", "Busy");
    expect(errorOf("CONTACT_RATE", [outcomes])).toContain(
      'contact_outcomes, row 2: "Qualified out" is not known',
    );
    expect(errorOf("CONTACT_RATE", [outcomes], "tr")).toContain("contact_outcomes, 2. satır");
    expect(ask("CONTACT_RATE", [outcomes, column("connected", "QUALIFIED OUT")])).toBe(0.5);
    expect(ask("CONTACT_RATE", [outcomes, "Qualified out"])).toBe(0.25);
  });

  test("by person: label, rate, attempts", () => {
    const args = [column("Connected", "Busy", "", "Connected"), "", column("Ada", "Ada", "Ada", "Can")];
    expect(ask("CONTACT_RATE", args)).toEqual([
      ["Ada", 0.5, 2],
      ["Can", 1, 1],
    ]);
  });

  test.each([
    ["no attempts", [column("", "")], "contact_outcomes has no rows"],
    ["an error cell", [column("Busy", "#N/A")], "contact_outcomes, row 2: the cell shows #N/A"],
    [
      "two columns",
      [
        [
          ["Busy", "x"],
          ["Busy", "y"],
        ],
      ],
      "contact_outcomes has 2 columns",
    ],
  ])("%s: an error", (_, args, words) => {
    expect(errorOf("CONTACT_RATE", args)).toContain(words);
  });

  const contact = fc.constantFrom("Connected", "Busy", "Cevap yok", "Görüşüldü", "");

  test("order and blank rows do not matter; people weighted by attempts come to the whole", () => {
    orderDoesNotMatter({ formula: "CONTACT_RATE", row: fc.tuple(contact) });
    blankRowsChangeNothing({ formula: "CONTACT_RATE", row: fc.tuple(contact) });
    const row = fc.tuple(contact, fc.constantFrom("Ada", "Can", ""));
    groupsAddUp({ formula: "CONTACT_RATE", row }, 1, "weighted");
  });
});
