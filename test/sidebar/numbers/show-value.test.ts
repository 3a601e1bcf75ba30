import { expect, test } from "vitest";
import { pageEn } from "../../../src/locale/page.en.ts";
import { pageTr } from "../../../src/locale/page.tr.ts";
import { numberStyle } from "../../../src/sidebar/numbers/number-style.ts";
import { showGap, showValue } from "../../../src/sidebar/numbers/show-value.ts";

test.each([
  [0.2461, "ratio", "en_US", pageEn, "24.6%"],
  [0.2461, "ratio", "tr_TR", pageTr, "%24,6"],
  [1, "days", "en_US", pageEn, "1 day"],
  [1.04, "days", "en_US", pageEn, "1 day"],
  [34.52, "days", "tr_TR", pageTr, "34,5 gün"],
  [1234567.8, "money", "en_US", pageEn, "1,234,568"],
  [980.456, "money", "tr_TR", pageTr, "980,46"],
  [12, "count", "en_US", pageEn, "12"],
] as const)("%d as %s in %s", (value, unit, locale, words, shown) => {
  expect(showValue(value, unit, numberStyle(locale), words.units)).toBe(shown);
});

test("ratios differ by percentage points", () => {
  expect(showGap(0.033, "ratio", numberStyle("en_US"), pageEn.units)).toBe("3.3 points");
  expect(showGap(4.5, "days", numberStyle("tr_TR"), pageTr.units)).toBe("4,5 gün");
});
