import { expect, test } from "vitest";
import { sampleSheets } from "../../src/preview/sample/sheets.ts";

const today = 46_328;
const sheet = (name: string, locale = "en_US") => {
  const found = sampleSheets(today, locale).find((each) => each.name === name);
  return found?.rows ?? [];
};
const column = (rows: readonly (readonly unknown[])[], index: number) =>
  rows.slice(1).map((row) => row[index]);

test("the sample is the same every time", () => {
  expect(sampleSheets(today, "en_US")).toEqual(sampleSheets(today, "en_US"));
});

test("it holds 400 deals and 900 orders, each id once", () => {
  expect(new Set(column(sheet("Deals"), 0)).size).toBe(400);
  expect(new Set(column(sheet("Orders"), 0)).size).toBe(900);
});

test("a deal has a date of closing just when it is won or lost, not before it was created nor after today", () => {
  for (const [, , , , stage, , created, closed] of sheet("Deals").slice(1)) {
    expect(closed !== null).toBe(stage === "Won" || stage === "Lost");
    if (typeof created !== "object" || created === null || !("serial" in created)) throw new Error("no date");
    if (typeof closed !== "object" || closed === null || !("serial" in closed)) continue;
    expect(closed.serial).toBeGreaterThan(created.serial);
    expect(closed.serial).toBeLessThanOrEqual(today);
  }
});

test("eight people sell, some much better than others", () => {
  const deals = sheet("Deals").slice(1);
  const shares = [...new Set(deals.map((row) => row[3]))].map((owner) => {
    const closed = deals.filter((row) => row[3] === owner && row[7] !== null);
    return closed.filter((row) => row[4] === "Won").length / closed.length;
  });
  expect(shares).toHaveLength(8);
  expect(Math.max(...shares) - Math.min(...shares)).toBeGreaterThan(0.2);
});

test("stages come in shares that a sales team knows", () => {
  const stages = column(sheet("Deals"), 4);
  const share = (stage: string) => stages.filter((each) => each === stage).length / stages.length;
  expect(share("Won")).toBeGreaterThan(0.3);
  expect(share("Lost")).toBeGreaterThan(0.3);
  for (const stage of ["Negotiation", "Proposal", "Qualified"]) expect(share(stage)).toBeGreaterThan(0.02);
});

test("a Turkish spreadsheet gets it in Turkish, with the same figures", () => {
  expect(sheet("Fırsatlar", "tr_TR")[0]).toContain("Satış Temsilcisi");
  expect(column(sheet("Fırsatlar", "tr_TR"), 5)).toEqual(column(sheet("Deals"), 5));
});
