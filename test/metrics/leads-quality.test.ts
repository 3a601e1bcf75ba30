import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import { blankRowsChangeNothing, groupsAddUp, orderDoesNotMatter } from "./properties.ts";
import { figureOf, figureValue } from "./table-figures.ts";

const emails = column("ada@x.com", "info@x.com");
const names = column("Ada Er", "N/A");
const phones = column("+90 532 123 45 67", "0000000");
const companies = column("3M", " ");
const titles = column("CTO", "—");

describe("LEAD_QUALITY", () => {
  test("(5 + ½) of 2 × 5 fields", () => {
    expect(ask("LEAD_QUALITY", [emails, names, phones, companies, titles])).toBe(0.55);
  });

  test("a column that is not given has no weight: (1 + ½) ÷ 2", () => {
    expect(ask("LEAD_QUALITY", [emails])).toBe(0.75);
    expect(ask("LEAD_QUALITY", [emails, "", phones])).toBe(0.625);
  });

  // e-mail 3, name 1, telephone 0, company 2, title 4: (10 + 1.5) ÷ (2 × 10)
  test("each weight is that of its own column", () => {
    expect(ask("LEAD_QUALITY", [emails, names, phones, companies, titles, 3, 1, 0, 2, 4])).toBe(0.575);
    expect(ask("LEAD_QUALITY", [column("x"), column("Ada"), "", "", "", 1, 3])).toBe(0.75);
    expect(ask("LEAD_QUALITY", [column("x"), "", column("5321234567"), "", "", 1, 1, 3])).toBe(0.75);
    expect(ask("LEAD_QUALITY", [column("x"), "", "", column("Acme"), "", 1, 1, 1, 3])).toBe(0.75);
    expect(ask("LEAD_QUALITY", [column("x"), "", "", "", column("CEO"), 1, 1, 1, 1, 3])).toBe(0.75);
  });

  test.each([
    ["ada@x.com", 1],
    [" Ada.Er+crm@mail.x.com.tr ", 1],
    ["o'neil@x.co", 1],
    ["ada@bücher.de", 1],
    ["INFO@x.com", 0.5],
    ["info+de@x.com", 0.5],
    ["İLETİŞİM@x.com", 0.5],
    ["satış@x.com", 0.5],
    ["no-reply@x.com", 0.5],
    ["information.desk@x.com", 1],
    ["ada@x", 0],
    ["ada@@x.com", 0],
    ["ada er@x.com", 0],
    ["ada..er@x.com", 0],
    [".ada@x.com", 0],
    ["ada@-x.com", 0],
    ["ada@x.c", 0],
    ["ada@x.com, can@x.com", 0],
    ["n/a", 0],
  ])("the address %j is worth %d", (email, worth) => {
    expect(ask("LEAD_QUALITY", [column(email)])).toBe(worth);
  });

  /** With an e-mail that weighs nothing. */
  const worthOf = (place: 1 | 2 | 3 | 4, cell: unknown) => {
    const args: unknown[] = [column("x"), "", "", "", "", 0];
    args[place] = column(cell);
    return ask("LEAD_QUALITY", args);
  };

  test.each([
    [5321234567, 1],
    ["0532 123 45 67", 1],
    ["(0212) 555.12.34", 1],
    ["+1 212-555-0123 ext. 12", 1],
    ["0212 555 12 34 dahili 5", 1],
    ["1234567", 1],
    ["123456789012345", 1],
    ["5321234567x12", 1],
    ["5321234567 dial", 0],
    ["123456", 0],
    ["1234567890123456", 0],
    ["1111111111", 0],
    ["call me 5321234567", 0],
    ["yok", 0],
  ])("the telephone %j is worth %d", (phone, worth) => {
    expect(worthOf(2, phone)).toBe(worth);
  });

  test.each([
    ["Li", 1],
    ["Özge", 1],
    ["3M", 1],
    ["X", 0],
    ["X.", 0],
    ["123", 0],
    ["-", 0],
    ["Unknown", 0],
    ["BİLİNMİYOR", 0],
    ["belirtilmemiş", 0],
    ["not provided", 0],
    ["Test", 0],
    ["Testa", 1],
  ])("the words %j are worth %d, as a name, company or title", (words, worth) => {
    for (const place of [1, 3, 4] as const) expect(worthOf(place, words)).toBe(worth);
  });

  test("a row blank in every given column is no lead; in a table that knows more of it, it is one of 0", () => {
    expect(ask("LEAD_QUALITY", [column("ada@x.com", "", "x"), column("Ada", " ", "")])).toBe(0.5);
    const cells = { email: ["ada@x.com", ""], outcome: ["New", "New"] };
    expect(figureValue(figureOf("lead-quality", cells))).toBe(0.5);
  });

  test("by source", () => {
    const sources = column("Web", "Fair");
    expect(ask("LEAD_QUALITY", [emails, "", "", "", "", "", "", "", "", "", sources])).toEqual([
      ["Fair", 0.5, 1],
      ["Web", 1, 1],
    ]);
  });

  test.each([
    ["no rows", [column("", "")], "emails has no rows", "emails içinde satır yok"],
    [
      "no weight at all",
      [column("ada@x.com"), "", "", "", "", 0],
      "email_weight: the total is 0",
      "email_weight: toplam 0",
    ],
    [
      "a negative weight",
      [column("ada@x.com"), "", "", "", "", -1],
      "email_weight: -1 is too small",
      "-1 çok küçük",
    ],
    ["an error cell", [column("#N/A")], "emails, row 1: the cell shows #N/A", "emails, 1. satır"],
    [
      "unlike heights",
      [column("a@x.com"), column("Ada", "Can")],
      "names has 2 rows and emails has 1",
      "names 2 satır",
    ],
  ])("%s is an error in both languages", (_, args, english, turkish) => {
    expect(errorOf("LEAD_QUALITY", args, "en")).toContain(english);
    expect(errorOf("LEAD_QUALITY", args, "tr")).toContain(turkish);
  });

  const email = fc.constantFrom("ada@x.com", "info@x.com", "x", "");
  // Never blank: one blank cell alone is an argument that is not given.
  const name = fc.constantFrom("Ada", "N/A");
  const generated = { formula: "LEAD_QUALITY", row: fc.tuple(email, name) };
  test("order and blank rows do not matter; groups come to the whole; the figure is from 0 to 1", () => {
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
    groupsAddUp({ ...generated, row: fc.tuple(email, name, fc.constantFrom("Web", "Fair")) }, 2, "weighted");
    fc.assert(
      fc.property(email, name, fc.integer({ min: 1, max: 9 }), (address, person, weight) => {
        const quality = ask("LEAD_QUALITY", [column(address), column(person), "", "", "", weight]);
        expect(quality).toBeGreaterThanOrEqual(0);
        expect(quality).toBeLessThanOrEqual(1);
      }),
    );
  });
});
