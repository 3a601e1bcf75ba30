import type { AlertRule } from "../../../calls/alerts.ts";
import { AlertMark } from "../../components/alert-mark.tsx";
import { WrongGroups } from "../../components/wrong-groups.tsx";
import { agoText, wallText } from "../../moment-text.ts";
import { useSpeech } from "../../words.ts";

interface Props {
  readonly rule: AlertRule;
  readonly nowMs: number;
}

const mostGroups = 12;

/** How a saved alert stands: its state, who is wrong, and when it was and will be checked. */
export function Standing({ rule: { state, fewRows, groups, problem, checkedMs, nextWallMs }, nowMs }: Props) {
  const { page, language, style } = useSpeech();
  const words = page.rule;
  const checked = [
    checkedMs === null ? "" : words.checked(agoText(checkedMs, nowMs, language)),
    nextWallMs === null ? "" : words.next(wallText(nextWallMs, style.locale)),
  ].filter((part) => part !== "");
  return (
    <div class="standing-rule">
      <p>
        <AlertMark state={state} fewRows={fewRows} />
      </p>
      <WrongGroups groups={groups} nowMs={nowMs} most={mostGroups} />
      {problem !== null && <p dir="auto">{problem}</p>}
      {checked.map((part) => (
        <p key={part} class="hint">
          {part}
        </p>
      ))}
    </div>
  );
}
