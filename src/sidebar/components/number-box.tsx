import type { Tile } from "../../calls/tile.ts";
import { readNumber } from "../numbers/read-number.ts";
import { showValue } from "../numbers/show-value.ts";
import { writeNumber } from "../numbers/write-number.ts";
import type { Issue } from "../store/issue.ts";
import { useSpeech } from "../words.ts";
import { TextField } from "./text-field.tsx";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly unit: Tile["unit"];
  readonly value: string;
  readonly onEdit: (value: string) => void;
  readonly issue: Issue | undefined;
  readonly tried: boolean;
  readonly note?: string;
  readonly hint?: string;
  readonly focus?: boolean;
}

/** A number in a unit. Where it is typed in another way than it is written, the hint says how it was read. */
export function NumberBox({ unit, hint, ...field }: Props) {
  const { page, style } = useSpeech();
  const reading = readNumber(field.value, unit, style);
  const plain =
    reading.kind !== "number" || writeNumber(reading.value, unit, style) === field.value.trim()
      ? null
      : page.metric.readAs(showValue(reading.value, unit, style, page.units));
  const shown = plain ?? hint;
  const sign = field.value.includes("%") ? "" : page.units.sign[unit];
  const place = unit === "ratio" && style.percentFirst ? { before: sign } : { after: sign };
  return <TextField {...field} numeric {...place} {...(shown !== undefined && { hint: shown })} />;
}
