import type { Tile } from "../../calls/tile.ts";
import { showGap, showValue } from "../numbers/show-value.ts";
import { type Speech, useSpeech } from "../words.ts";

/** The goal, how far the figure is from it and where it should be by now, in words and as a bar. */
export function GoalProgress({ tile }: { readonly tile: Tile }) {
  const speech = useSpeech();
  if (tile.goal === null) return null;
  const { page, style } = speech;
  const { goal, progress, pace } = tile.goal;
  const { target } = goal.value;
  const { value, unit, better, status } = tile;
  const words = page.metrics;
  const say = (figure: number) => showValue(figure, unit, style, page.units);
  return (
    <div class="goal">
      {value !== null && progress !== null && (
        <span class={`track ${status}`} aria-hidden="true">
          <span class="done" style={{ width: perCent(progress) }} />
          {pace !== null && target > 0 && (
            <span class="due" style={{ insetInlineStart: perCent(pace.expected / target) }} />
          )}
        </span>
      )}
      <p>{words.goal[better](say(target))}</p>
      {value !== null && <p class="quiet-text">{gapText(value, target, tile, speech)}</p>}
      {pace !== null && (
        <p class="quiet-text pace">
          {words.pace(say(pace.expected))}
          {pace.projected !== null && <> · {words.projected(say(pace.projected))}</>}
        </p>
      )}
    </div>
  );
}

function gapText(value: number, target: number, { unit, better }: Tile, { page, style }: Speech): string {
  const words = page.metrics;
  const gap = value - target;
  if (gap === 0 || (better === "higher" && gap > 0) || (better === "lower" && gap < 0)) return words.met;
  const distance = showGap(Math.abs(gap), unit, style, page.units);
  return gap < 0 ? words.below(distance) : words.above(distance);
}

function perCent(share: number): string {
  return `${Math.min(1, Math.max(0, share)) * 100}%`;
}
