import { expect, test } from "vitest";
import { figureOf, figureValue } from "./table-figures.ts";

const customers = {
  outcome: ["Active", "Active", "Churned"],
  start: ["2025-01-01", "2025-01-01", "2025-01-01"],
  end: ["2026-02-10", "", ""],
};
const churn = (cells: object) =>
  figureValue(figureOf("churn-rate", { ...customers, ...cells }, { asOf: "2026-02-28" }));

test("a customer's end is one whatever the status says, unless planned ends have a column of their own", () => {
  expect(churn({})).toBeCloseTo(1 / 3, 12);
  expect(churn({ expected: ["", "2026-02-15", ""] })).toBe(0);
});
