import { showValue } from "../numbers/show-value.ts";
import { periodText } from "../period-text.ts";
import { useSpeech } from "../words.ts";
import type { HistoryProps } from "./history-chart.tsx";

/** The figures of a chart, to be read, the latest first. */
export function SeriesTable({ tile, series, unfinished }: HistoryProps) {
  const { page, style, language } = useSpeech();
  const last = series.length - 1;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section class="table-scroll" tabIndex={0} aria-label={tile.name}>
      <table>
        <thead>
          <tr>
            <th scope="col">{page.chart.period}</th>
            <th scope="col" class="number">
              {page.chart.figure}
            </th>
          </tr>
        </thead>
        <tbody>
          {series
            .map(({ label, value }, i) => (
              <tr key={label}>
                <th scope="row">
                  {periodText(label, language)}
                  {unfinished && i === last && <span class="quiet-text"> ({page.chart.soFar})</span>}
                </th>
                <td class="number">
                  {value === null ? page.metrics.noValue : showValue(value, tile.unit, style, page.units)}
                </td>
              </tr>
            ))
            .reverse()}
        </tbody>
      </table>
    </section>
  );
}
