import type { Funnel } from "../../../calls/funnel.ts";
import { countText } from "../../numbers/count-text.ts";
import { showValue } from "../../numbers/show-value.ts";
import { useSpeech } from "../../words.ts";

/** What has become of the deals: won, lost or still open, as parts of one bar and in words. */
export function Outcomes({ funnel }: { readonly funnel: Funnel }) {
  const { page, style } = useSpeech();
  const words = page.funnel;
  const all = funnel.won + funnel.lost + funnel.open;
  if (all === 0) return null;
  const parts = [
    { kind: "won", name: words.won, count: funnel.won },
    { kind: "lost", name: words.lost, count: funnel.lost },
    { kind: "open", name: words.stillOpen, count: funnel.open },
  ];
  return (
    <section class="part" aria-labelledby="outcomes-title">
      <h2 id="outcomes-title">{words.outcomes}</h2>
      <span class="outcome-bar" aria-hidden="true">
        {parts.map(({ kind, count }) => (
          <span key={kind} class={kind} style={{ flexGrow: count }} />
        ))}
      </span>
      <dl class="facts">
        {parts.map(({ kind, name, count }) => (
          <div key={kind}>
            <dt>
              <span class={`swatch ${kind}`} aria-hidden="true" />
              {name}
            </dt>
            <dd>
              {countText(count, style)}{" "}
              <span class="quiet-text">{showValue(count / all, "ratio", style, page.units)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
