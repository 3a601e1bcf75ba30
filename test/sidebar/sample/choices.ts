import type { MetricChoice } from "../../../src/calls/metric-choice.ts";
import type { Unit } from "../../../src/metrics/metric.ts";
import { tiles } from "./tiles.ts";

type Rest = Pick<MetricChoice, "family" | "familyName" | "availability"> & Partial<MetricChoice>;

/** Only what the server says of a metric counts for the page, so that any name will do. */
function choice(metric: string, name: string, unit: Unit, rest: Rest): MetricChoice {
  return {
    metric: metric as MetricChoice["metric"],
    name,
    also: [],
    definition: `${name}, defined.`,
    unit,
    ...rest,
  };
}

const ready = { kind: "ready" } as const;

/** Those with a tile, and a few others of each availability. */
export const choices: readonly MetricChoice[] = [
  choice("lead-count", "Lead count", "count", {
    family: "leads",
    familyName: "Leads",
    availability: { kind: "table", table: "leads", missing: ["outcome"] },
  }),
  ...tiles
    .filter(({ own }) => own === null)
    .map(({ metric, name, unit, definition, family }) =>
      choice(metric, name, unit, {
        definition,
        also: metric === "conversion-rate" ? ["Dönüşüm oranı"] : [],
        family: family === "Speed" ? "speed" : family === "Conversion" ? "conversion" : "value",
        familyName: family,
        availability: ready,
      }),
    ),
  choice("deals-won", "Deals won", "count", {
    family: "value",
    familyName: "Volume and value",
    availability: ready,
  }),
  choice("pipeline-weighted", "Weighted pipeline", "money", {
    family: "pipeline",
    familyName: "Pipeline and goals",
    availability: { kind: "columns", table: "deals", missing: ["probability"] },
  }),
  choice("churn-rate", "Customer churn rate", "ratio", {
    family: "retention",
    familyName: "Retention",
    availability: { kind: "table", table: "customers", missing: ["start", "end"] },
  }),
  choice("click-rate", "Click rate", "ratio", {
    family: "campaigns",
    familyName: "Campaigns",
    availability: { kind: "table", table: "campaigns", missing: ["sent", "clicks"] },
  }),
  choice("cac", "Customer acquisition cost", "money", {
    family: "customers",
    familyName: "Customer value",
    availability: { kind: "formula-only" },
  }),
  choice("own:spend", "Marketing spend", "money", {
    family: null,
    familyName: "Your own metrics",
    availability: ready,
  }),
];
