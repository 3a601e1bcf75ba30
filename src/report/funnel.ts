import type { Funnel } from "../calls/funnel.ts";
import type { ReportWords } from "../locale/report-words.ts";
import { figure, line, number, paragraph, text } from "./plan.ts";
import { headOf, type Table } from "./tiles.ts";

/** A row for each stage, and what is to be said of the weakest step. */
export function funnelTable({ stages, weakest, notes }: Funnel, words: ReportWords): Table {
  const said = weakest
    ? [`${words.weakest(weakest.from, weakest.to)}. ${weakest.evidence}`, ...weakest.advice]
    : [];
  return {
    head: headOf(words.funnelHeads),
    rows: stages.map((stage) =>
      line(
        text(stage.name, "name"),
        number(stage.reached, "#,##0", "strong"),
        number(stage.fromPrevious, "0.0%"),
        number(stage.fromFirst, "0.0%"),
        number(stage.open, "#,##0"),
        figure(stage.openValue, "money"),
        figure(stage.medianDays, "days"),
      ),
    ),
    notes: [...said, ...notes].flatMap((note) => paragraph(note, "note")),
  };
}
