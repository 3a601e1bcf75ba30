import type { AlertHealth } from "../../../calls/alerts.ts";
import type { Trigger } from "../../../calls/dashboard.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { Box } from "../../components/box.tsx";
import { ConfirmButton } from "../../components/confirm-button.tsx";
import { Icon } from "../../components/icon.tsx";
import { focusSoon } from "../../focus-soon.ts";
import { countText } from "../../numbers/count-text.ts";
import { alertActions } from "../../store/alerts-editor.ts";
import { useSpeech } from "../../words.ts";
import { CheckFacts } from "./check-facts.tsx";

interface Props {
  readonly trigger: Trigger;
  /** null while it is being read. */
  readonly health: AlertHealth | null;
  readonly nowMs: number;
  readonly running: string | null;
  readonly onSet: (on: boolean) => Promise<void>;
}

/** Whether the hourly check runs, as whom, how the last run went, and whom mail does not reach. */
export function CheckSection({ trigger, health, nowMs, running, onSet }: Props) {
  const { page } = useSpeech();
  const words = page.alerts;
  const { on, mine, owner, late } = trigger;
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
      <CheckFacts trigger={trigger} health={health} nowMs={nowMs} />
      {trigger.lost && (
        <Box tone="error">
          <p>{words.lost}</p>
        </Box>
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
      {on && mine && health?.quotaLeft === 0 && (
        <Box tone="warning" icon="mail" title={words.quotaUsed}>
          <p>{words.quotaHelp}</p>
        </Box>
      )}
      {health !== null && health.setAside.length > 0 && (
        <Box tone="warning" icon="mail" title={words.setAside}>
          <ul>
            {health.setAside.map((address) => (
              <li key={address} dir="auto">
                {address}
              </li>
            ))}
          </ul>
          <p>{words.setAsideHelp}</p>
        </Box>
      )}
      <CheckButton trigger={trigger} running={running} onSet={onSet} />
      {on && !mine && <p class="hint">{words.takeOverHint}</p>}
    </section>
  );
}

type ButtonProps = Pick<Props, "trigger" | "running" | "onSet">;

/** Blue where it is what to do next; to stop a check that runs well is not, and asks first where mails would be lost. */
function CheckButton({ trigger, running, onSet }: ButtonProps) {
  const { page, style } = useSpeech();
  const words = page.alerts;
  const { on, mine, late, waiting } = trigger;
  const turnsOff = on && mine;
  if (turnsOff && waiting > 0) {
    return (
      <ConfirmButton
        action={alertActions.trigger}
        running={running}
        label={words.turnOff}
        sure={words.turnOffSure(waiting, countText(waiting, style))}
        yes={words.turnOffYes}
        no={words.keepOn}
        onConfirm={async () => {
          await onSet(false);
          focusSoon("check-button");
        }}
      />
    );
  }
  const label = turnsOff ? "turnOff" : on ? "takeOver" : "turnOn";
  return (
    <ActionButton
      id="check-button"
      look={!on || (late && !mine) ? "primary" : "plain"}
      action={alertActions.trigger}
      running={running}
      onPress={() => onSet(!turnsOff)}
    >
      {words[label]}
    </ActionButton>
  );
}
