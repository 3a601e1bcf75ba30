import { useState } from "preact/hooks";
import type { Candidate } from "../../calls/dashboard.ts";
import type { FieldId } from "../../metrics/field.ts";
import { ActionButton } from "../components/action-button.tsx";
import { Field } from "../components/field.tsx";
import { Fold } from "../components/fold.tsx";
import type { Folds } from "../store/folds.ts";
import type { Issues } from "../store/issue.ts";
import { mainFields } from "../store/main-fields.ts";
import { type SourceForm, unused, withColumn, withRecognised } from "../store/source-form.ts";
import { fieldIds, useSpeech } from "../words.ts";
import { ColumnField, columnId } from "./column-field.tsx";

interface Props {
  readonly folds: Folds;
  readonly candidate: Candidate;
  readonly form: SourceForm;
  readonly issues: Issues<FieldId>;
  readonly onEdit: (form: SourceForm) => void;
}

/** The fields beyond a table's main ones that have a column, and the way to give another one a column. */
export function MoreColumns({ folds, candidate, form, issues, onEdit }: Props) {
  const { page, style } = useSpeech();
  // A field whose column was just taken off stays in its place, and so does one that was just added.
  const [kept, setKept] = useState<readonly FieldId[]>([]);
  const scope = form.kind;
  const others = fieldIds.filter((field) => !mainFields[form.kind].includes(field));
  const shown = others.filter((field) => form.columns[field] !== undefined || kept.includes(field));
  const chosen = others.filter((field) => form.columns[field] !== undefined).length;
  const recognised = unused(form, candidate);
  const count = new Intl.NumberFormat(style.locale);
  const fold = `columns-${scope}`;
  const keep = (field: FieldId) => setKept([...kept.filter((other) => other !== field), field]);
  const focusOn = (field: FieldId) =>
    // The field is drawn first.
    requestAnimationFrame(() => document.getElementById(columnId(scope, field))?.focus());
  return (
    <Fold
      id={fold}
      title={page.data.more}
      count={chosen === 0 ? "" : count.format(chosen)}
      // What is wrong has to be seen.
      open={folds.isOpen(fold) || others.some((field) => issues[field] !== undefined)}
      onToggle={() => folds.toggle(fold)}
    >
      <p class="hint">{page.data.moreHelp}</p>
      {recognised.length > 0 && (
        <ActionButton
          onPress={() => {
            onEdit(withRecognised(form, candidate));
            const [first] = recognised;
            if (first !== undefined) focusOn(first);
          }}
        >
          {page.data.useRecognised(recognised.length, count.format(recognised.length))}
        </ActionButton>
      )}
      {shown.map((field) => (
        <ColumnField
          key={field}
          scope={scope}
          field={field}
          candidate={candidate}
          header={form.columns[field]}
          issue={issues[field]}
          onChoose={(header) => {
            keep(field);
            onEdit(withColumn(form, field, header));
          }}
        />
      ))}
      <AddColumn
        fields={others.filter((field) => !shown.includes(field))}
        onAdd={(field) => {
          keep(field);
          focusOn(field);
        }}
      />
    </Fold>
  );
}

interface AddProps {
  readonly fields: readonly FieldId[];
  readonly onAdd: (field: FieldId) => void;
}

/** A button does it, because the arrow keys pass over many fields on the way to the one that is meant. */
function AddColumn({ fields, onAdd }: AddProps) {
  const { page, fields: names } = useSpeech();
  const [chosen, setChosen] = useState("");
  const field = fields.find((one) => one === chosen);
  if (fields.length === 0) return null;
  return (
    <Field id="add-column" label={page.data.addColumn}>
      <div class="beside">
        <select
          id="add-column"
          class={field === undefined ? "unset" : ""}
          value={field ?? ""}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          <option value="">{page.data.chooseField}</option>
          {fields.map((one) => (
            <option key={one} value={one}>
              {names[one]}
            </option>
          ))}
        </select>
        <ActionButton
          disabled={field === undefined}
          onPress={() => {
            setChosen("");
            if (field !== undefined) onAdd(field);
          }}
        >
          {page.data.add}
        </ActionButton>
      </div>
    </Field>
  );
}
