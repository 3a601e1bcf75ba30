import { useId, useState } from "preact/hooks";
import type { Tile } from "../../calls/tile.ts";
import { showValue } from "../numbers/show-value.ts";
import { useSpeech } from "../words.ts";
import { HistoryChart, type HistoryProps } from "./history-chart.tsx";
import { SeriesTable } from "./series-table.tsx";

interface Props extends HistoryProps {
  readonly tile: Pick<Tile, "name" | "unit" | "better">;
}

/** A metric over time, as a chart or as a table. */
export function History(props: Props) {
  const { page, style } = useSpeech();
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  const { tile, series, goal, benchmark } = props;
  const written = (value: number) => showValue(value, tile.unit, style, page.units);
  return (
    <section class="part" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{page.chart.overTime}</h2>
        {series.length > 0 && (
          <button type="button" class="button quiet" onClick={() => setAsTable(!asTable)}>
            {asTable ? page.chart.asChart : page.chart.asTable}
          </button>
        )}
      </div>
      {series.length === 0 ? (
        <p class="quiet-text">{page.chart.none}</p>
      ) : asTable ? (
        <SeriesTable {...props} />
      ) : (
        <>
          <HistoryChart key={JSON.stringify(series)} {...props} />
          <ul class="legend">
            {goal !== null && (
              <li>
                <span class="key goal-key" aria-hidden="true" />
                {page.metrics.goal[tile.better](written(goal))}
              </li>
            )}
            {benchmark !== null && (
              <li>
                <span class="key benchmark-key" aria-hidden="true" />
                {page.chart.benchmark(written(benchmark))}
              </li>
            )}
          </ul>
        </>
      )}
    </section>
  );
}
