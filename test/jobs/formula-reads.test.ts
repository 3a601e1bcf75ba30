import { expect, test } from "vitest";
import { formulaReads } from "../../src/jobs/formula-reads.ts";

test.each([
  ['=SALES_METRIC(Deals!A:K;"win rate")', "Deals", "A1", true],
  ['=SALES_METRIC(Deals!A:K;"win rate")', "Deals", "K900", true],
  ['=SALES_METRIC(Deals!A:K;"win rate")', "deals", "B2", true],
  ['=SALES_METRIC(Deals!A:K;"win rate")', "Deals", "L2", false],
  ['=SALES_METRIC(Deals!A:K;"win rate")', "Other", "B2", false],
  ['=SALES_METRIC(Deals!A:K;"win rate";;;;People!A:F)', "People", "F3", true],
  ["=SUM('It''s Q4! \"big\"'!B2:C9)", 'It\'s Q4! "big"', "C9", true],
  ["=SUM('It''s Q4! \"big\"'!B2:C9)", 'It\'s Q4! "big"', "C10", false],
  ["=Deals!AB2:AC", "Deals", "AC5000", true],
  ["=Deals!AB2:AC", "Deals", "AB1", false],
  ["='Plan'!B7", "Plan", "B7", true],
  ["='Plan'!B7", "Plan", "B8", false],
  ['=SALES_METRIC(Deals!A:B;"x";;;HSTACK("Owner";"Deals!Z:Z"))', "Deals", "Z1", false],
  ['=SALES_METRIC(Deals!A:B;"say ""Deals!Z:Z"" twice")', "Deals", "Z1", false],
])("%s with the cell %s!%s selected: %s", (formula, sheet, cell, reads) => {
  expect(formulaReads(formula, sheet, cell)).toBe(reads);
});
