import type { Tile } from "../../calls/tile.ts";
import { showValue } from "../numbers/show-value.ts";
import { useSpeech } from "../words.ts";
import { Sparkline } from "./sparkline.tsx";

/** The figure with how it came here, or the dash and the reason why there is none. */
export function Figure({ tile }: { readonly tile: Tile }) {
  const { page, fields, style } = useSpeech();
  if (tile.value !== null) {
    return (
      <div class="figure">
        <strong>{showValue(tile.value, tile.unit, style, page.units)}</strong>
        <Sparkline tile={tile} />
      </div>
    );
  }
  const missing = page.list(tile.missing.map((field) => fields[field]));
  return (
    <>
      <div class="figure">
        <strong aria-hidden="true">{page.metrics.none}</strong>
        <span class="spoken">{page.metrics.noValue}</span>
        <Sparkline tile={tile} />
      </div>
      <p class="problem" dir="auto">
        {tile.problem ?? (missing === "" ? page.metrics.noValue : page.metrics.needs(missing))}
      </p>
    </>
  );
}
