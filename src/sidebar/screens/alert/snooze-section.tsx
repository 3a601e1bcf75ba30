import type { TrackedRule } from "../../../calls/alerts.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { focusSoon } from "../../focus-soon.ts";
import { wallText } from "../../moment-text.ts";
import type { App } from "../../store/app.ts";
import { ruleActions } from "../../store/rule-editor.ts";
import { snoozedUntil, snoozeSpans } from "../../store/snooze.ts";
import { useSpeech } from "../../words.ts";

interface Props {
  readonly app: App;
  readonly rule: TrackedRule;
  readonly nowWallMs: number;
}

/** For a while nobody is mailed about it; done at once, whatever else is typed. */
export function SnoozeSection({ app, rule, nowWallMs }: Props) {
  const { page, style } = useSpeech();
  const words = page.snooze;
  const running = app.session.running.value;
  const until = rule.snoozedUntil !== null && rule.snoozedUntil > nowWallMs ? rule.snoozedUntil : null;
  const snooze = async (wallMs: number | null, next: string) => {
    await app.rules.snooze(rule.id, wallMs);
    focusSoon(next);
  };
  const button = { look: "plain", action: ruleActions.snooze, running } as const;
  return (
    <section aria-labelledby="snooze-title">
      <h2 id="snooze-title">{words.title}</h2>
      {until !== null && <p>{page.alerts.snoozed(wallText(until, style.locale))}</p>}
      <p class="hint">{words.hint}</p>
      <div class="row">
        {until !== null && (
          <ActionButton {...button} id="snooze-end" onPress={() => snooze(null, "snooze-day")}>
            {words.end}
          </ActionButton>
        )}
        {until === null &&
          snoozeSpans.map((span) => (
            <ActionButton
              {...button}
              key={span}
              id={`snooze-${span}`}
              onPress={() => snooze(snoozedUntil(span, nowWallMs), "snooze-end")}
            >
              {words.spans[span]}
            </ActionButton>
          ))}
      </div>
    </section>
  );
}
