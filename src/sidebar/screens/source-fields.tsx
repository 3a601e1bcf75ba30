import type { Dashboard, Source } from "../../calls/calls.ts";
import { Field, tied } from "../components/field.tsx";
import { Icon } from "../components/icon.tsx";
import { issueText } from "../issue-text.ts";
import type { Folds } from "../store/folds.ts";
import type { Part } from "../store/part.ts";
import type { EditedSource } from "../store/source-editor.ts";
import { mainFields, type SourceForm, withColumn, withSheet } from "../store/source-form.ts";
import { useSpeech } from "../words.ts";
import { ColumnField } from "./column-field.tsx";
import { MoreColumns } from "./more-columns.tsx";

interface Props {
  readonly folds: Folds;
  readonly dashboard: Dashboard;
  readonly part: Part<SourceForm, Source>;
  readonly check: EditedSource["check"];
  readonly tried: boolean;
}

export function SourceFields({ folds, dashboard, part, check, tried }: Props) {
  const speech = useSpeech();
  const { page, fields, style } = speech;
  const { candidates } = dashboard;
  const { form } = part;
  const candidate = candidates.find((one) => one.sheetId === form.sheetId);
  const issues = check.ok ? {} : check.issues;
  const sheetIssue = tried && issues.sheet ? issueText(issues.sheet, speech) : null;
  const unknown = mainFields.filter((field) => candidate?.guess[field] === undefined);
  const count = new Intl.NumberFormat(style.locale);
  return (
    <>
      <Field id="sheet" label={page.data.sheet} issue={sheetIssue}>
        <select
          {...tied("sheet", sheetIssue)}
          value={candidate === undefined ? "" : String(candidate.sheetId)}
          onChange={(event) => {
            const next = candidates.find((one) => String(one.sheetId) === event.currentTarget.value);
            if (next !== undefined) part.edit(withSheet(next, part.base?.value ?? null));
          }}
        >
          {candidate === undefined && <option value="">{page.data.chooseSheet}</option>}
          {candidates.map((one) => (
            <option key={one.sheetId} value={String(one.sheetId)}>
              {one.sheetName} · {page.inTotal(one.rows, count.format(one.rows))}
            </option>
          ))}
        </select>
      </Field>
      {candidate !== undefined && (
        <section aria-labelledby="columns-title">
          <div class="section-head">
            <h2 id="columns-title">{page.data.columns}</h2>
            <span class="quiet-text">
              {page.data.recognised(mainFields.length - unknown.length, mainFields.length)}
            </span>
          </div>
          {unknown.length > 0 && (
            <p class="unknown">{page.data.notRecognised(page.list(unknown.map((field) => fields[field])))}</p>
          )}
          {mainFields.map((field) => (
            <ColumnField
              key={field}
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
