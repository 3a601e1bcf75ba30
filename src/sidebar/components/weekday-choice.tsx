import { issueText } from "../issue-text.ts";
import { weekdayText } from "../moment-text.ts";
import type { Issue } from "../store/issue.ts";
import { useSpeech } from "../words.ts";
import { Icon } from "./icon.tsx";

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

interface Props {
  readonly id: string;
  readonly label: string;
  /** 1 is Monday. */
  readonly chosen: readonly number[];
  readonly issue: Issue | undefined;
  readonly onChoose: (chosen: readonly number[]) => void;
}

/** Days of the week, any of them. */
export function WeekdayChoice({ id, label, chosen, issue, onChoose }: Props) {
  const speech = useSpeech();
  const { language } = speech;
  const wrong = issue === undefined ? null : issueText(issue, speech);
  const toggle = (day: number) => {
    const others = chosen.filter((one) => one !== day);
    onChoose(chosen.includes(day) ? others : [...others, day].sort((a, b) => a - b));
  };
  return (
    <fieldset class="weekdays field" aria-describedby={`${id}-issue`}>
      <legend>{label}</legend>
      <div class="weekday-row">
        {weekdays.map((day) => (
          <label key={day} class="choice">
            <input
              type="checkbox"
              aria-label={weekdayText(day, "long", language)}
              aria-invalid={wrong !== null}
              checked={chosen.includes(day)}
              onChange={() => toggle(day)}
            />
            <span aria-hidden="true">{weekdayText(day, "short", language)}</span>
          </label>
        ))}
      </div>
      <p class="issue" id={`${id}-issue`} aria-live="polite">
        {wrong !== null && <Icon name="off-track" />}
        {wrong !== null && <span>{wrong}</span>}
      </p>
    </fieldset>
  );
}
