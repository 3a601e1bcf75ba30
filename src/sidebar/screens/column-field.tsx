import type { Candidate } from "../../calls/dashboard.ts";
import type { FieldId } from "../../metrics/field.ts";
import { Field, tied } from "../components/field.tsx";
import { Samples } from "../components/samples.tsx";
import { issueText } from "../issue-text.ts";
import type { Issue } from "../store/issue.ts";
import { useSpeech } from "../words.ts";

interface Props {
  /** Tells the fields of several tables on one screen apart. */
  readonly scope: string;
  readonly field: FieldId;
  readonly candidate: Candidate;
  readonly header: string | undefined;
  readonly issue: Issue | undefined;
  readonly onChoose: (header: string | null) => void;
}

/**
 * The column that holds a field. Options are told apart by their place, because a header may be any text, the
 * empty one too.
 */
export function ColumnField({ scope, field, candidate, header, issue, onChoose }: Props) {
  const speech = useSpeech();
  const { page, fields } = speech;
  const id = columnId(scope, field);
  const shown = issue === undefined ? null : issueText(issue, speech);
  const at = candidate.columns.findIndex((column) => column.header === header);
  const gone = header !== undefined && at === -1;
  const chosen = header === undefined ? "none" : gone ? "gone" : String(at);
  return (
    <Field
      id={id}
      label={fields[field]}
      issue={shown}
      hint={at === -1 ? undefined : <Samples values={candidate.columns[at]?.samples ?? []} />}
    >
      <select
        {...tied(id, shown)}
        class={header === undefined ? "unset" : ""}
        value={chosen}
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (value !== "gone") onChoose(candidate.columns[Number(value)]?.header ?? null);
        }}
      >
        <option value="none">{page.data.notInSheet}</option>
        {gone && <option value="gone">{page.data.gone(header)}</option>}
        {candidate.columns.map((column, place) => (
          <option key={place} value={String(place)}>
            {column.header}
          </option>
        ))}
      </select>
    </Field>
  );
}

export function columnId(scope: string, field: FieldId): string {
  return `${scope}-${field}`;
}
