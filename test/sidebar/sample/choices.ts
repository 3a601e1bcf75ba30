import type { MetricChoice } from "../../../src/calls/metric-choice.ts";
import type { Unit } from "../../../src/metrics/metric.ts";
import { tiles } from "./tiles.ts";
import { worded } from "./worded.ts";

type Rest = Pick<MetricChoice, "family" | "familyName" | "availability"> & Partial<MetricChoice>;

function choice(
  told: Pick<MetricChoice, "metric" | "name" | "definition">,
  unit: Unit,
  rest: Rest,
): MetricChoice {
  return { ...told, also: [], unit, ...rest };
}

const ready = { kind: "ready" } as const;

/** Those with a tile, and a few others of each availability. */
export const choices: readonly MetricChoice[] = [
  choice(worded("lead-count"), "count", {
    family: "leads",
    familyName: "Leads",
    availability: { kind: "table", table: "leads", missing: ["outcome"] },
  }),
  ...tiles
    .filter(({ own }) => own === null)
    .map(({ metric, name, unit, definition, family }) =>
      choice({ metric, name, definition }, unit, {
        also: metric === "conversion-rate" ? ["Conversion rate", "Dönüşüm oranı"] : [],
        family: family === "Speed" ? "speed" : family === "Conversion" ? "conversion" : "value",
        familyName: family,
        availability: ready,
      }),
    ),
  choice(worded("deals-won"), "count", {
    family: "value",
    familyName: "Volume and value",
    availability: ready,
  }),
  choice(worded("pipeline-weighted"), "money", {
    family: "pipeline",
    familyName: "Pipeline and goals",
    availability: { kind: "columns", table: "deals", missing: ["probability"] },
  }),
  choice(worded("churn-rate"), "ratio", {
    family: "retention",
    familyName: "Retention",
    availability: { kind: "table", table: "customers", missing: ["start", "end"] },
  }),
  choice(worded("click-rate"), "ratio", {
    family: "campaigns",
    familyName: "Campaigns",
    availability: { kind: "table", table: "campaigns", missing: ["sent", "clicks"] },
  }),
  choice(worded("cac"), "money", {
    family: "customers",
    familyName: "Customer value",
    availability: { kind: "formula-only" },
  }),
  choice({ metric: "own:spend", name: "Marketing spend", definition: "Budget!B7" }, "money", {
    family: null,
    familyName: "Your own metrics",
    availability: ready,
  }),
];
