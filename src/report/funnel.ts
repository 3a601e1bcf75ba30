import type { Funnel } from "../calls/funnel.ts";
import type { ReportWords } from "../locale/report-words.ts";
import { sheetFormat } from "../metrics/sheet-format.ts";
import { figure, line, paragraph, text } from "./plan.ts";
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
        figure(stage.reached, "#,##0", "strong"),
        figure(stage.fromPrevious, "0.0%"),
        figure(stage.fromFirst, "0.0%"),
        figure(stage.open, "#,##0"),
        figure(stage.openValue, sheetFormat.money),
        figure(stage.medianDays, sheetFormat.days),
      ),
    ),
    notes: [...said, ...notes].flatMap((note) => paragraph(note, "note")),
  };
}
