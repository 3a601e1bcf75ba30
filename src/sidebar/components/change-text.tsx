import type { Change, Tile } from "../../calls/tile.ts";
import { showGap, showValue } from "../numbers/show-value.ts";
import { periodText } from "../period-text.ts";
import { type Speech, useSpeech } from "../words.ts";
import { Icon } from "./icon.tsx";

/** How far the figure has moved since the period before, whether that is good, and whether it is more than chance. */
export function ChangeText({ tile }: { readonly tile: Tile }) {
  const speech = useSpeech();
  const { change } = tile;
  if (change === null) return null;
  const { by, good, noise } = change;
  const tone = good === null || noise === true ? "even" : good ? "good" : "bad";
  return (
    <p class={`change ${tone}`}>
      {by !== 0 && <Icon name={by > 0 ? "up" : "down"} />}
      <span>
        {changeText(change, tile.unit, speech)}
        {noise === true && `, ${speech.page.metrics.change.noise}`}
      </span>
    </p>
  );
}

function changeText(change: Change, unit: Tile["unit"], { page, style, language }: Speech): string {
  const words = page.metrics.change;
  const { by, share, good, toDate, previous } = change;
  const label = periodText(previous.label, language);
  const before = toDate ? words.toDate(label) : words.before(label);
  if (by === 0) return words.same(before);
  // Shares differ by points and durations by days; sums are told as shares of what was.
  const isSum = unit === "money" || unit === "count";
  const gap =
    isSum && share !== null
      ? showValue(Math.abs(share), "ratio", style, page.units)
      : showGap(Math.abs(by), unit, style, page.units);
  if (good === null) return by > 0 ? words.higher(gap, before) : words.lower(gap, before);
  return good ? words.better(gap, before) : words.worse(gap, before);
}
