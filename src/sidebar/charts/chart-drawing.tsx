import type { Point } from "../../calls/tile.ts";
import { shortPeriodText } from "../period-text.ts";
import { useSpeech } from "../words.ts";
import { type Frame, linePath, namedPeriods, type Plot } from "./plot.ts";

interface Props {
  readonly bars: boolean;
  readonly series: readonly Point[];
  readonly unfinished: boolean;
  /** The period that is looked at. */
  readonly at: number;
  readonly frame: Frame;
  readonly plot: Plot;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  readonly goal: number | null;
  readonly benchmark: number | null;
}

/** Letters of period names are this wide on average, and this far apart. */
const letterWidth = 5.8;
const nameGap = 10;
const barShare = 0.66;
const widestBar = 30;
/** More points than this run into each other. */
const mostDots = 24;

/** What the eye sees of a chart. */
export function ChartDrawing(props: Props) {
  const { bars, at, frame, plot, ticks, goal, benchmark } = props;
  const place = plot.places[at];
  const floor = frame.height - frame.bottom;
  const across = { x1: frame.left, x2: frame.width };
  return (
    <svg viewBox={`0 0 ${frame.width} ${frame.height}`} aria-hidden="true">
      {ticks.map(({ value, text }) => (
        <g key={value} class={value === 0 ? "grid zero" : "grid"}>
          <line {...across} y1={plot.toY(value)} y2={plot.toY(value)} />
          <text x={frame.left - 6} y={plot.toY(value) + 4} text-anchor="end">
            {text}
          </text>
        </g>
      ))}
      <PeriodNames {...props} />
      {place !== undefined && <line class="looked-at" x1={place.x} x2={place.x} y1={frame.top} y2={floor} />}
      {bars ? <Bars {...props} /> : <Line {...props} />}
      {benchmark !== null && (
        <line class="benchmark-line" {...across} y1={plot.toY(benchmark)} y2={plot.toY(benchmark)} />
      )}
      {goal !== null && <line class="goal-line" {...across} y1={plot.toY(goal)} y2={plot.toY(goal)} />}
    </svg>
  );
}

function PeriodNames({ series, frame, plot }: Props) {
  const { language } = useSpeech();
  const names = series.map(({ label }) => shortPeriodText(label, language));
  const width = Math.max(...names.map((name) => name.length)) * letterWidth;
  // A name at the edge is drawn in, towards the one before it.
  const drawnIn = Math.max(0, (width - plot.band) / 2);
  const named = namedPeriods(series.length, plot.band, width + nameGap + drawnIn);
  return (
    <g class="period-names">
      {named.map((i) => {
        const middle = plot.places[i]?.x ?? 0;
        const x = Math.min(frame.width - width / 2, Math.max(width / 2, middle));
        return (
          <text key={i} x={x} y={frame.height - 4} text-anchor="middle">
            {names[i]}
          </text>
        );
      })}
    </g>
  );
}

function Bars({ series, unfinished, at, plot }: Props) {
  const zero = plot.toY(0);
  const width = Math.min(widestBar, Math.max(2, plot.band * barShare));
  return (
    <g class="bars">
      {plot.places.map(({ x, y }, i) => {
        if (y === null) return null;
        const open = unfinished && i === series.length - 1;
        const marks = `${open ? "open" : ""} ${i === at ? "chosen" : ""}`;
        return (
          <rect
            key={series[i]?.label}
            class={marks}
            x={x - width / 2}
            y={Math.min(y, zero)}
            width={width}
            // An amount that is small beside the others is not none.
            height={Math.max(series[i]?.value === 0 ? 0 : 1, Math.abs(zero - y))}
          />
        );
      })}
    </g>
  );
}

function Line({ series, unfinished, at, plot }: Props) {
  const last = series.length - 1;
  const done = unfinished ? plot.places.slice(0, -1) : plot.places;
  const isDrawn = (i: number) => series.length <= mostDots || i === at || isAlone(plot, i);
  return (
    <g class="line">
      <path d={linePath(done)} />
      {unfinished && <path class="open" d={linePath(plot.places.slice(-2))} />}
      {plot.places.map(({ x, y }, i) =>
        y === null || !isDrawn(i) ? null : (
          <circle
            key={series[i]?.label}
            class={`${unfinished && i === last ? "open" : ""} ${i === at ? "chosen" : ""}`}
            cx={x}
            cy={y}
            r={i === at ? 4.5 : 2.5}
          />
        ),
      )}
    </g>
  );
}

/** A figure between two periods without one has no line to be seen by. */
function isAlone({ places }: Plot, i: number): boolean {
  return places[i - 1]?.y == null && places[i + 1]?.y == null;
}
