import type { GoalPeriod } from "../../../calls/detail.ts";
import type { Tile } from "../../../calls/tile.ts";
import { Icon, type IconName } from "../../components/icon.tsx";
import { useShowMore } from "../../components/show-more.tsx";
import { countText } from "../../numbers/count-text.ts";
import { showValue } from "../../numbers/show-value.ts";
import { periodText } from "../../period-text.ts";
import { useSpeech } from "../../words.ts";

interface Props {
  readonly tile: Tile;
  /** Oldest first. */
  readonly record: readonly GoalPeriod[];
}

const latestPeriods = 6;

/** In which past periods the goal was met, the latest first. */
export function GoalRecord({ tile, record }: Props) {
  const { page, style } = useSpeech();
  const words = page.goals;
  const judged = record.filter(({ met }) => met !== null);
  const met = judged.filter((period) => period.met === true).length;
  const { shown, button } = useShowMore([...record].reverse(), latestPeriods);
  return (
    <div class="record">
      <h3>{words.record}</h3>
      {judged.length > 0 && (
        <p class="hint">
          {words.recordSum(countText(met, style), judged.length, countText(judged.length, style))}
        </p>
      )}
      <table>
        <thead class="spoken">
          <tr>
            <th scope="col">{page.chart.period}</th>
            <th scope="col">{page.chart.figure}</th>
            <th scope="col">{words.record}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((period) => (
            <Period key={period.label} tile={tile} period={period} />
          ))}
        </tbody>
      </table>
      {button}
    </div>
  );
}

function Period({
  tile,
  period: { label, value, met },
}: {
  readonly tile: Tile;
  readonly period: GoalPeriod;
}) {
  const { page, style, language } = useSpeech();
  const words = page.goals;
  const icon: IconName = met === null ? "no-data" : met ? "on-track" : "off-track";
  return (
    <tr>
      <th scope="row">{periodText(label, language)}</th>
      <td class="number">
        {value === null ? page.metrics.none : showValue(value, tile.unit, style, page.units)}
      </td>
      <td class={`met ${icon}`}>
        <Icon name={icon} />
        {met === null ? words.noFigure : met ? words.met : words.missed}
      </td>
    </tr>
  );
}
