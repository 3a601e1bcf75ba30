import type { ComponentChildren } from "preact";
import type { AlertHealth } from "../../../calls/alerts.ts";
import type { Trigger } from "../../../calls/dashboard.ts";
import { agoText, momentText, untilText } from "../../moment-text.ts";
import { countText } from "../../numbers/count-text.ts";
import { useSpeech } from "../../words.ts";

interface Props {
  readonly trigger: Trigger;
  readonly health: AlertHealth | null;
  readonly nowMs: number;
}

/** The last run, the next one, and how many mails may still go out today. */
export function CheckFacts({ trigger: { on, mine, lastRunMs }, health, nowMs }: Props) {
  const { page, language, style } = useSpeech();
  const words = page.alerts;
  if (!on && lastRunMs === null) return null;
  const nextMs = on ? (health?.nextRunMs ?? null) : null;
  return (
    <dl class="facts check-facts">
      <Fact name={words.lastRun}>
        {lastRunMs === null ? (
          words.never
        ) : (
          <time dateTime={new Date(lastRunMs).toISOString()} title={momentText(lastRunMs, style.locale)}>
            {agoText(lastRunMs, nowMs, language)}
          </time>
        )}
      </Fact>
      {nextMs !== null && (
        <Fact name={words.nextRun}>
          <time dateTime={new Date(nextMs).toISOString()} title={momentText(nextMs, style.locale)}>
            {untilText(nextMs, nowMs, language) ?? words.soon}
          </time>
        </Fact>
      )}
      {on && mine && typeof health?.quotaLeft === "number" && (
        <Fact name={words.quota}>{countText(health.quotaLeft, style)}</Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
