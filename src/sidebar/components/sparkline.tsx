import type { Tile } from "../../calls/tile.ts";
import { showValue } from "../numbers/show-value.ts";
import { type Spot, sparkRuns } from "../numbers/spark.ts";
import { useSpeech } from "../words.ts";

const width = 84;
const height = 26;

/** How the figure came here, at a glance; the same in words for who does not see it. */
export function Sparkline({ tile }: { readonly tile: Tile }) {
  const { page, style } = useSpeech();
  const { series, unit } = tile;
  const values = series.flatMap(({ value }) => (value === null ? [] : [value]));
  const [first] = values;
  const last = values.at(-1);
  if (first === undefined || last === undefined || values.length < 2) return null;
  const say = (value: number) => showValue(value, unit, style, page.units);
  const count = new Intl.NumberFormat(style.locale).format(series.length);
  const text = page.metrics.spark(
    count,
    say(first),
    say(last),
    say(Math.min(...values)),
    say(Math.max(...values)),
  );
  const runs = sparkRuns(series, width, height);
  const end = runs.at(-1)?.at(-1);
  return (
    <svg
      class="spark"
      role="img"
      aria-label={text}
      viewBox={`-3 -3 ${width + 6} ${height + 6}`}
      width={width + 6}
      height={height + 6}
    >
      {runs.map((run, at) =>
        run.length > 1 ? (
          <polyline key={at} points={run.map(spotText).join(" ")} />
        ) : (
          run.map((spot) => <circle key={at} class="lone" cx={spot.x} cy={spot.y} r="1.5" />)
        ),
      )}
      {end !== undefined && <circle class="last" cx={end.x} cy={end.y} r="2.5" />}
    </svg>
  );
}

function spotText({ x, y }: Spot): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}
