import { expect, test } from "vitest";
import { axisText } from "../../../src/sidebar/numbers/axis-text.ts";
import { numberStyle } from "../../../src/sidebar/numbers/number-style.ts";

test.each([
  [0.4, "ratio", "40%", "%40"],
  [0.025, "ratio", "2.5%", "%2,5"],
  [1_500_000, "money", "1.5M", "1,5 Mn"],
  [250_000, "count", "250K", "250 B"],
  [37.5, "days", "37.5", "37,5"],
  [0, "points", "0", "0"],
] as const)("%d as %s is %s, in Turkish %s", (value, unit, en, tr) => {
  const written = (locale: string) => axisText(value, unit, numberStyle(locale)).replace(/\s/g, " ");
  expect([written("en_US"), written("tr_TR")]).toEqual([en, tr]);
});
