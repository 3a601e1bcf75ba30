import type { Trigger } from "../../calls/dashboard.ts";
import { ActionButton } from "../components/action-button.tsx";
import { Box } from "../components/box.tsx";
import { Icon } from "../components/icon.tsx";
import { agoText, momentText } from "../moment-text.ts";
import { alertActions } from "../store/alerts-editor.ts";
import { useSpeech } from "../words.ts";

interface Props {
  readonly trigger: Trigger;
  readonly nowMs: number;
  readonly running: string | null;
  readonly onSet: (on: boolean) => void;
}

/** Whether the hourly check runs, as whom, and how the last run went. */
export function CheckSection({ trigger, nowMs, running, onSet }: Props) {
  const { page, language, style } = useSpeech();
  const words = page.alerts;
  const { on, mine, owner, late, lastRunMs } = trigger;
  const state = !on ? "off" : late ? "late" : "on";
  const icon = { off: "no-goal", late: "at-risk", on: "on-track" } as const;
  const runner = mine ? words.runsAsYou : owner === null ? words.runsAsSomebody : words.runsAs(owner);
  return (
    <section aria-labelledby="check-title" class="card">
      <div class="section-head">
        <h2 id="check-title">{words.check}</h2>
        <span class={`mark check-${state}`}>
          <Icon name={icon[state]} />
          {words[state]}
        </span>
      </div>
      {on && (
        <p class="long" dir="auto">
          {runner}
        </p>
      )}
      {(on || lastRunMs !== null) && (
        <p class="quiet-text">
          {words.lastRun}:{" "}
          {lastRunMs === null ? (
            words.never
          ) : (
            <time dateTime={new Date(lastRunMs).toISOString()} title={momentText(lastRunMs, style.locale)}>
              {agoText(lastRunMs, nowMs, language)}
            </time>
          )}
        </p>
      )}
      {late && (
        <Box tone="warning">
          <p>{mine ? words.lateHelp : words.lateHelpOther}</p>
        </Box>
      )}
      {trigger.lastProblem !== null && (
        <Box tone="error" title={words.lastProblem}>
          <p dir="auto">{trigger.lastProblem}</p>
        </Box>
      )}
      {trigger.waiting > 0 && (
        <Box tone="info" icon="mail" title={words.waiting(trigger.waiting)}>
          <p>{words.waitingHelp}</p>
        </Box>
      )}
      <CheckButton trigger={trigger} running={running} onSet={onSet} />
      {on && !mine && <p class="hint">{words.takeOverHint}</p>}
    </section>
  );
}

type ButtonProps = Pick<Props, "trigger" | "running" | "onSet">;

/** Blue where it is what to do next; to stop a check that runs well is not. */
function CheckButton({ trigger, running, onSet }: ButtonProps) {
  const { page } = useSpeech();
  const { on, mine, late } = trigger;
  const turnsOff = on && mine;
  const label = turnsOff ? "turnOff" : on ? "takeOver" : "turnOn";
  return (
    <ActionButton
      look={!on || (late && !mine) ? "primary" : "plain"}
      action={alertActions.trigger}
      running={running}
      onPress={() => onSet(!turnsOff)}
    >
      {page.alerts[label]}
    </ActionButton>
  );
}
