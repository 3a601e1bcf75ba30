import type { Tile } from "../../calls/calls.ts";
import { showGap, showValue } from "../numbers/show-value.ts";
import { useSpeech } from "../words.ts";

/** The goal, how far the figure is from it in words, and the same as a bar. */
export function GoalProgress({ tile }: { readonly tile: Tile }) {
  const { page, style } = useSpeech();
  if (tile.goal === null) return null;
  const { target } = tile.goal.value;
  const { value, unit, better, status } = tile;
  const written = showValue(target, unit, style, page.units);
  const words = page.metrics;
  return (
    <div class="goal">
      {value !== null && (
        <span class={`track ${status}`} aria-hidden="true">
          <span style={{ width: `${share(value, target, better) * 100}%` }} />
        </span>
      )}
      <p>{words.goal[better](written)}</p>
      {value !== null && <p class="quiet-text">{gapText()}</p>}
    </div>
  );

  function gapText(): string {
    const gap = (value ?? target) - target;
    if (gap === 0 || (better === "higher" && gap > 0) || (better === "lower" && gap < 0)) return words.met;
    const distance = showGap(Math.abs(gap), unit, style, page.units);
    return gap < 0 ? words.below(distance) : words.above(distance);
  }
}

/** How much of the way to the goal is done, 0 to 1. Where lower is better, twice the target is half the way. */
function share(value: number, target: number, better: Tile["better"]): number {
  const falls = better === "lower" || (better === "neither" && value > target);
  const ratio = falls ? target / value : value / target;
  if (Number.isNaN(ratio)) return 1;
  if (better === "lower" && value <= target) return 1;
  return Math.min(1, Math.max(0, ratio));
}
