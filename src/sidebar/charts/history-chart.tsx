import { useState } from "preact/hooks";
import type { Point, Tile } from "../../calls/tile.ts";
import { axisText } from "../numbers/axis-text.ts";
import { showValue } from "../numbers/show-value.ts";
import { periodText } from "../period-text.ts";
import { useSpeech } from "../words.ts";
import { ChartDrawing } from "./chart-drawing.tsx";
import { type Frame, plotOf } from "./plot.ts";

export interface HistoryProps {
  readonly tile: Pick<Tile, "name" | "unit">;
  /** Oldest first, one at least. */
  readonly series: readonly Point[];
  /** The last period is not over yet. */
  readonly unfinished: boolean;
  /** Drawn as lines across; null: none. */
  readonly goal: number | null;
  readonly benchmark: number | null;
}

const size = { width: 268, height: 150, top: 8, bottom: 20 };
/** Digits of the drawing's type are this wide, and a little more keeps them off the line. */
const digitWidth = 6.6;
const tickGap = 8;

/**
 * A metric over time. The drawing is for the eye; a slider over it moves from period to period, by pointer, touch and
 * arrow keys, and says each; the same figures are to be had as a table.
 */
export function HistoryChart({ tile, series, unfinished, goal, benchmark }: HistoryProps) {
  const { page, style, language } = useSpeech();
  const [chosen, setChosen] = useState<number | null>(null);
  const last = series.length - 1;
  const at = Math.min(chosen ?? last, last);
  const beside = [goal, benchmark].flatMap((value) => (value === null ? [] : [value]));
  // Bars stand for amounts, whose length is the amount; a share or a duration is a level, which a line shows.
  const bars = tile.unit === "count" || tile.unit === "money";
  const draft = plotOf(series, { ...size, left: 0 }, bars, beside);
  const ticks = draft.axis.ticks.map((value) => ({ value, text: axisText(value, tile.unit, style) }));
  const left = Math.max(...ticks.map(({ text }) => text.length)) * digitWidth + tickGap;
  const frame: Frame = { ...size, left };
  const plot = plotOf(series, frame, bars, beside);

  const told = (index: number) => {
    const point = series[index];
    const name = periodText(point?.label ?? "", language);
    const figure =
      point?.value == null ? page.metrics.noValue : showValue(point.value, tile.unit, style, page.units);
    return { name: unfinished && index === last ? `${name}, ${page.chart.soFar}` : name, figure };
  };
  const here = told(at);
  return (
    <div class="chart">
      <p class="chart-readout" aria-hidden="true">
        <span>{here.name}</span> <strong>{here.figure}</strong>
      </p>
      <div class="chart-area">
        <ChartDrawing
          bars={bars}
          series={series}
          unfinished={unfinished}
          at={at}
          frame={frame}
          plot={plot}
          ticks={ticks}
          goal={goal}
          benchmark={benchmark}
        />
        <input
          type="range"
          class="chart-slider"
          style={{
            left: `${(frame.left / frame.width) * 100}%`,
            "--band": `${100 / series.length}%`,
          }}
          min={0}
          max={last}
          step={1}
          value={at}
          aria-label={`${tile.name}: ${page.chart.shown}`}
          aria-valuetext={`${here.name}: ${here.figure}`}
          onInput={(event) => setChosen(Number(event.currentTarget.value))}
          onPointerMove={(event) => {
            const { width } = event.currentTarget.getBoundingClientRect();
            const place = Math.floor((event.offsetX / width) * series.length);
            setChosen(Math.max(0, Math.min(last, place)));
          }}
        />
      </div>
    </div>
  );
}
