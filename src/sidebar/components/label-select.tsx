import type { FilterOption } from "../../calls/view.ts";
import { groupLabel } from "../goal-text.ts";
import { useSpeech } from "../words.ts";
import { Field, tied } from "./field.tsx";

interface Props {
  readonly id: string;
  readonly option: FilterOption;
  /** null: none is chosen. */
  readonly label: string | null;
  readonly issue: string | null;
  readonly onChoose: (label: string | null) => void;
}

/** One person, team, product … of those in the data. They are told apart by their place, because one may be any text. */
export function LabelSelect({ id, option: { by, values, more }, label, issue, onChoose }: Props) {
  const { page } = useSpeech();
  const words = page.goals;
  const listed = label === null || values.includes(label) ? values : [label, ...values];
  return (
    <Field id={id} label={page.view.by[by]} hint={more > 0 ? words.moreLabels : undefined} issue={issue}>
      <select
        {...tied(id, issue)}
        class={label === null ? "unset" : ""}
        value={label === null ? "" : String(listed.indexOf(label))}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onChoose(value === "" ? null : (listed[Number(value)] ?? null));
        }}
      >
        <option value="">{words.choose}</option>
        {listed.map((one, place) => (
          <option key={place} value={String(place)}>
            {groupLabel(one, page)}
          </option>
        ))}
      </select>
    </Field>
  );
}
