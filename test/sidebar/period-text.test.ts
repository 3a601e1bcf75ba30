import { expect, test } from "vitest";
import { periodText } from "../../src/sidebar/period-text.ts";

test.each([
  ["2026-10", "en", "October 2026"],
  ["2026-10", "tr", "Ekim 2026"],
  ["2026-01", "en", "January 2026"],
  ["2026-Q4", "en", "2026-Q4"],
  ["2026-W09", "tr", "2026-W09"],
  ["2026", "en", "2026"],
])("%s in %s is %s", (label, language, text) => {
  expect(periodText(label, language)).toBe(text);
});
