import type { Dashboard } from "../../calls/dashboard.ts";
import { Field, tied } from "../components/field.tsx";
import { Icon } from "../components/icon.tsx";
import { issueText } from "../issue-text.ts";
import type { Folds } from "../store/folds.ts";
import { mainFields, unknownFields } from "../store/main-fields.ts";
import type { EditedSource } from "../store/source-editor.ts";
import { likeliest, withColumn, withSheet } from "../store/source-form.ts";
import { useSpeech } from "../words.ts";
import { ColumnField } from "./column-field.tsx";
import { MoreColumns } from "./more-columns.tsx";

interface Props {
  readonly folds: Folds;
  readonly dashboard: Dashboard;
  readonly edited: EditedSource;
  readonly tried: boolean;
}

/** The sheet of a table and its columns, to be corrected. */
export function SourceFields({ folds, dashboard, edited, tried }: Props) {
  const speech = useSpeech();
  const { kind, part, check, candidate } = edited;
  const issues = check.ok ? {} : check.issues;
  const { form } = part;
  return (
    <>
      <SheetField dashboard={dashboard} edited={edited} tried={tried} />
      {candidate !== undefined && (
        <section aria-labelledby={`columns-title-${kind}`}>
          <ColumnsHead edited={edited} />
          {mainFields[kind].map((field) => (
            <ColumnField
              key={field}
              scope={kind}
              field={field}
              candidate={candidate}
              header={form.columns[field]}
              issue={issues[field]}
              onChoose={(header) => part.edit(withColumn(form, field, header))}
            />
          ))}
          <MoreColumns
            key={candidate.sheetId}
            folds={folds}
            candidate={candidate}
            form={form}
            issues={issues}
            onEdit={part.edit}
          />
          {tried && issues.columns && (
            <p class="issue" role="alert">
              <Icon name="off-track" />
              <span>{issueText(issues.columns, speech)}</span>
            </p>
          )}
        </section>
      )}
    </>
  );
}

function SheetField({ dashboard, edited, tried }: Omit<Props, "folds">) {
  const speech = useSpeech();
  const { page, style } = speech;
  const { kind, part, check, candidate } = edited;
  const id = `sheet-${kind}`;
  const issue = tried && !check.ok && check.issues.sheet ? issueText(check.issues.sheet, speech) : null;
  const count = new Intl.NumberFormat(style.locale);
  const { candidates } = dashboard;
  return (
    <Field id={id} label={page.data.sheet} issue={issue}>
      <select
        {...tied(id, issue)}
        value={candidate === undefined ? "" : String(candidate.sheetId)}
        onChange={(event) => {
          const next = candidates.find((one) => String(one.sheetId) === event.currentTarget.value);
          if (next !== undefined) part.edit(withSheet(kind, next, part.base?.value ?? null));
        }}
      >
        {candidate === undefined && <option value="">{page.data.chooseSheet}</option>}
        {likeliest(kind, candidates).map((one) => (
          <option key={one.sheetId} value={String(one.sheetId)}>
            {one.sheetName} · {page.inTotal(one.rows, count.format(one.rows))}
          </option>
        ))}
      </select>
    </Field>
  );
}

function ColumnsHead({ edited: { kind, candidate } }: Pick<Props, "edited">) {
  const { page, fields } = useSpeech();
  const main = mainFields[kind];
  const unknown = unknownFields(kind, candidate?.guess ?? {});
  return (
    <>
      <div class="section-head">
        <h2 id={`columns-title-${kind}`}>{page.data.columns}</h2>
        <span class="quiet-text">{page.data.recognised(main.length - unknown.length, main.length)}</span>
      </div>
      {unknown.length > 0 && (
        <p class="unknown">{page.data.notRecognised(page.list(unknown.map((field) => fields[field])))}</p>
      )}
    </>
  );
}
