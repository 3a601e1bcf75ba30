import type { families } from "../../metrics/families.ts";
import type { FamilyWords } from "./words.ts";

export const pipelineEn: FamilyWords<typeof families.pipeline> = {
  "pipeline-value": {
    name: "Open pipeline",
    also: ["pipeline value", "pipeline", "open pipeline value"],
    definition:
      "Sum of the amounts of open deals. Won and lost deals and those without an amount are left out.",
    byOptions: "With overdue, those past their expected close are left out too, or alone count.",
  },
  "open-deals": {
    name: "Open deals",
    also: ["open opportunities"],
    definition: "Number of deals that are neither won nor lost.",
  },
  "pipeline-weighted": {
    name: "Weighted pipeline",
    also: ["weighted forecast", "weighted amount", "expected revenue"],
    definition:
      "Sum of amount × probability of open deals. Those without an amount, or without a probability and no default for it, are left out.",
  },
  "pipeline-coverage": {
    name: "Pipeline coverage",
    also: ["coverage", "coverage ratio"],
    definition: "Open pipeline ÷ the part of the quota that is not won yet: 3 is three times as much.",
    byOptions: "With basis full ÷ the full quota.",
  },
  "coverage-gap": {
    name: "Coverage gap",
    also: ["pipeline gap"],
    definition:
      "Pipeline coverage less the coverage that is needed, which is 1 ÷ win rate. Below 0 there are too few open deals to meet the quota.",
  },
  "quota-attainment": {
    name: "Quota attainment",
    also: ["attainment", "quota achievement"],
    definition: "Amount won ÷ quota; for several people or deals both are summed before dividing.",
  },
  "reps-at-quota": {
    name: "Reps at quota",
    also: ["quota achievers", "share of reps at quota"],
    definition:
      "People whose sales have reached their quota ÷ people with a quota. With hire dates, those still ramping up are left out of both.",
  },
  "forecast-accuracy": {
    name: "Forecast accuracy",
    also: ["accuracy of forecast"],
    definition:
      "1 less the sum of the forecasts' errors, whatever their sign, ÷ the sum of what came true. Rows without both amounts are left out.",
  },
  "forecast-bias": {
    name: "Forecast bias",
    also: ["bias of forecast"],
    definition:
      "Forecast less what came true ÷ what came true, each summed. Above 0 forecasts are too high, below 0 too low.",
  },
};
