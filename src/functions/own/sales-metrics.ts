import { formulaDefinition } from "../../locale/metrics/words.ts";
import { wordsIn } from "../../locale/words.ts";
import { metricOf, metricsOf } from "../../metrics/catalogue.ts";
import { familyIds } from "../../metrics/families.ts";
import type { Formula } from "../formula.ts";
import { formulaName } from "../formula-name.ts";

/** The catalogue, as rows under a header. */
export const salesMetrics: Formula = {
  params: [],
  gives: "table",
  source: "",
  examples: ['SALES_METRICS() // => [["Metric","Formula","Family","Definition","Needs","Unit"],…]'],
  run(sheet) {
    const { explain, metrics, families, fields, units } = wordsIn(sheet.language());
    const rows = familyIds.flatMap((family) =>
      metricsOf(family).map((id) => {
        const { needs, beside, unit } = metricOf(id);
        return [
          metrics[id].name,
          formulaName(id),
          families[family],
          formulaDefinition(metrics[id]),
          [...needs, ...beside].map((field) => fields[field]).join(", "),
          units[unit],
        ];
      }),
    );
    const { metric, formula, family, definition, needs, unit } = explain;
    return [[metric, formula, family, definition, needs, unit], ...rows];
  },
};
