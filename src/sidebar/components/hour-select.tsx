import { hourText } from "../moment-text.ts";
import type { Issue } from "../store/issue.ts";
import { useSpeech } from "../words.ts";
import { SelectField } from "./select-field.tsx";

const hours = Array.from({ length: 24 }, (_, hour) => String(hour));

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hour: number;
  readonly hint?: string;
  readonly issue?: Issue | undefined;
  readonly onChoose: (hour: number) => void;
}

/** An hour of the day, as the spreadsheet's locale writes it. */
export function HourSelect({ hour, onChoose, ...field }: Props) {
  const { style } = useSpeech();
  return (
    <SelectField
      {...field}
      value={String(hour)}
      options={hours}
      nameOf={(one) => hourText(Number(one), style.locale)}
      onChoose={(one) => onChoose(Number(one))}
    />
  );
}
