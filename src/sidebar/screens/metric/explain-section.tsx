import type { MetricDetail } from "../../../calls/detail.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { countText } from "../../numbers/count-text.ts";
import { showValue } from "../../numbers/show-value.ts";
import { useSpeech } from "../../words.ts";

interface Props {
  readonly detail: MetricDetail;
  readonly running: string | null;
  readonly onGoTo: (row: number) => void;
}

/** What stands behind the figure: what was divided by what, which rows counted and which did not. */
export function ExplainSection({ detail, running, onGoTo }: Props) {
  const { page, style } = useSpeech();
  const { tile, explained, leftOut, rowsUsed, source } = detail;
  const words = page.explain;
  const written = (value: number) => showValue(value, tile.unit, style, page.units);
  const [first, ...others] = explained;
  // What was divided by what comes first, and how sure the result is belongs to it.
  const lines = [...(first === undefined ? [] : [first]), ...intervalLine(), ...others];
  return (
    <div class="fold-body">
      <dl class="facts">
        {lines.map(({ what, value }) => (
          <div key={what}>
            <dt dir="auto">{what}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      <p>{words.used(rowsUsed, countText(rowsUsed, style))}</p>
      {leftOut.length === 0 ? (
        <p class="hint">{words.none}</p>
      ) : (
        <>
          <h3>{words.leftOut}</h3>
          <ul class="left-out">
            {leftOut.map(({ why, rows, firstRow }) => (
              <li key={why}>
                <span dir="auto">{why}</span>
                <span class="left-out-rows">
                  {words.leftOutRows(rows, countText(rows, style))}{" "}
                  <ActionButton
                    look="link"
                    running={running}
                    action={rowAction(firstRow)}
                    onPress={() => onGoTo(firstRow)}
                  >
                    {page.rows.row(String(firstRow))}
                  </ActionButton>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {source !== null && <p class="hint">{words.source(source)}</p>}
    </div>
  );

  function intervalLine(): MetricDetail["explained"] {
    if (tile.interval === null) return [];
    const { low, high } = tile.interval;
    return [{ what: words.intervalName, value: words.interval(written(low), written(high)) }];
  }
}

export function rowAction(row: number): string {
  return `show-row-${row}`;
}
