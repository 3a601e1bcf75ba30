import type { Ramp } from "../../../calls/people.ts";
import { showValue } from "../../numbers/show-value.ts";
import { periodText } from "../../period-text.ts";
import { useSpeech } from "../../words.ts";

/** How far somebody new has come. */
export function RampSection({ ramp }: { readonly ramp: Ramp }) {
  const { page, style, language } = useSpeech();
  const words = page.people;
  const since = periodText(ramp.since, language);
  return (
    <section class="part" aria-labelledby="ramp-title">
      <h2 id="ramp-title">{words.ramp}</h2>
      <p class="quiet-text">{ramp.fromHireDate ? words.sinceHired(since) : words.sinceFirst(since)}</p>
      <dl class="facts">
        <div>
          <dt>{words.firstWin}</dt>
          <dd>
            {ramp.monthsToFirstWin === null
              ? words.noWin
              : showValue(ramp.monthsToFirstWin, "months", style, page.units)}
          </dd>
        </div>
        {ramp.shareOfMedian !== null && (
          <div>
            <dt>{words.share}</dt>
            <dd>{showValue(ramp.shareOfMedian, "ratio", style, page.units)}</dd>
          </div>
        )}
      </dl>
      {ramp.shareOfMedian !== null && <ShareBar share={ramp.shareOfMedian} />}
    </section>
  );
}

/** A share of something that may be passed, with a mark where all of it is. */
export function ShareBar({ share }: { readonly share: number }) {
  const reach = Math.max(1, share);
  const percent = (part: number) => `${Math.max(0, part / reach) * 100}%`;
  return (
    <span class="ranked-track share" aria-hidden="true">
      <span class="ranked-bar" style={{ left: 0, width: percent(share) }} />
      <span class="ranked-mark" style={{ left: percent(1) }} />
    </span>
  );
}
