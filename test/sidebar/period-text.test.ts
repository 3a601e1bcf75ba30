import { expect, test } from "vitest";
import { periodText, shortPeriodText } from "../../src/sidebar/period-text.ts";

test.each([
  ["2026-10", "en", "October 2026", "Oct ’26"],
  ["2026-10", "tr", "Ekim 2026", "Eki ’26"],
  ["2026-01", "en", "January 2026", "Jan ’26"],
  ["2026-Q4", "en", "Q4 2026", "Q4 ’26"],
  ["2026-Q4", "tr", "2026 4. çeyrek", "Ç4 ’26"],
  ["2026-W09", "en", "Week 9, 2026", "W9 ’26"],
  ["2026-W09", "tr", "2026 9. hafta", "H9 ’26"],
  ["2026-11-26", "en", "Nov 26, 2026", "Nov 26"],
  ["2026-11-26", "tr", "26 Kas 2026", "26 Kas"],
  ["2026", "en", "2026", "2026"],
  ["FY2018", "tr", "FY2018", "FY2018"],
  ["FY2018-Q1", "en", "FY2018-Q1", "FY2018-Q1"],
  ["(blank)", "en", "(blank)", "(blank)"],
] as const)("%s in %s is %s, in short %s", (label, language, text, short) => {
  expect([periodText(label, language), shortPeriodText(label, language)]).toEqual([text, short]);
});
