import { issueText } from "../issue-text.ts";
import type { Issue } from "../store/issue.ts";
import { useSpeech } from "../words.ts";
import { Field, tied } from "./field.tsx";

interface Props<Option extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: Option;
  readonly options: readonly Option[];
  readonly nameOf: (option: Option) => string;
  readonly hint?: string;
  readonly issue?: Issue | undefined;
  readonly onChoose: (option: Option) => void;
}

/** A choice among a few that are known beforehand. */
export function SelectField<Option extends string>(props: Props<Option>) {
  const { id, label, value, options, nameOf, hint, issue, onChoose } = props;
  const speech = useSpeech();
  const wrong = issue === undefined ? null : issueText(issue, speech);
  return (
    <Field id={id} label={label} hint={hint} issue={wrong}>
      <select
        {...tied(id, wrong)}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option === event.currentTarget.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </Field>
  );
}
