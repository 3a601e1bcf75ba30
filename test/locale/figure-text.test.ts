import { expect, test } from "vitest";
import { figureBesideText, figureText } from "../../src/locale/figure-text.ts";

test.each([
  [0.48159, "ratio", "48.2%", "%48,2"],
  [51.78, "days", "51.8 days", "51,8 gün"],
  [1, "months", "1 month", "1 ay"],
  [117_712.16, "money", "117,712", "117.712"],
  [12.5, "money", "12.5", "12,5"],
  [4238, "count", "4,238", "4.238"],
  [1.94, "count", "1.9", "1,9"],
  [-12.44, "points", "−12.4", "−12,4"],
] as const)("%d as %s is %s, in Turkish %s", (value, unit, english, turkish) => {
  expect(figureText(value, unit, "en")).toBe(english);
  expect(figureText(value, unit, "tr")).toBe(turkish);
});

test("a figure beside its threshold has as many digits as it takes to tell them apart", () => {
  expect(figureBesideText(1.96, 2, "count", "en")).toEqual({ value: "1.96", threshold: "2" });
  expect(figureBesideText(29.96, 30, "points", "en")).toEqual({ value: "29.96", threshold: "30" });
});
