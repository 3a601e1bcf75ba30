import type { Candidate, Dashboard } from "../../calls/dashboard.ts";
import type { FieldId } from "../../metrics/field.ts";
import { ActionButton } from "../components/action-button.tsx";
import { Fold } from "../components/fold.tsx";
import type { App } from "../store/app.ts";
import type { Issues } from "../store/issue.ts";
import { mainFields, unknownFields } from "../store/main-fields.ts";
import type { EditedSource } from "../store/source-editor.ts";
import { withColumn } from "../store/source-form.ts";
import { fieldIds, useSpeech } from "../words.ts";
import { ColumnField } from "./column-field.tsx";
import { SourceFields } from "./source-fields.tsx";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
  readonly edited: EditedSource;
  readonly tried: boolean;
  /** The first table's columns are open to see. */
  readonly first: boolean;
}

/** A table that was recognised: its sheet, its columns with samples, and questions about what is missing. */
export function FoundTable({ app, dashboard, edited, tried, first }: Props) {
  const { page, style } = useSpeech();
  const { kind, part, candidate } = edited;
  const { source, folds } = app;
  const correcting = `correct-${kind}`;
  const skipped = source.skipped.value.includes(kind);
  const count = new Intl.NumberFormat(style.locale);
  const wrong = tried && !edited.check.ok;
  return (
    <section class="card found" aria-labelledby={`found-${kind}`}>
      <label class="tick">
        <input
          type="checkbox"
          checked={!skipped}
          onChange={(event) => source.skip(kind, !event.currentTarget.checked)}
        />
        <span>
          <strong id={`found-${kind}`}>{page.kinds[kind]}</strong>
          {candidate !== undefined && (
            <span class="quiet-text found-sheet">
              <bdi>{candidate.sheetName}</bdi> · {page.inTotal(candidate.rows, count.format(candidate.rows))}
            </span>
          )}
        </span>
      </label>
      {!skipped && candidate !== undefined && !folds.isOpen(correcting) && !wrong && (
        <>
          <Recognised
            app={app}
            candidate={candidate}
            edited={edited}
            open={first !== folds.isOpen(`found-${kind}`)}
          />
          <Questions
            candidate={candidate}
            edited={edited}
            issues={edited.check.ok ? {} : edited.check.issues}
          />
          <ActionButton
            look="quiet"
            name={`${page.start.correct}: ${page.kinds[kind]}`}
            onPress={() => folds.toggle(correcting)}
          >
            {page.start.correct}
          </ActionButton>
        </>
      )}
      {!skipped && (folds.isOpen(correcting) || wrong) && (
        <SourceFields folds={folds} dashboard={dashboard} edited={edited} tried={tried} />
      )}
      {part.conflict && <p class="issue">{page.conflict.title}</p>}
    </section>
  );
}

interface RecognisedProps {
  readonly app: App;
  readonly candidate: Candidate;
  readonly edited: EditedSource;
  readonly open: boolean;
}

function Recognised({ app, candidate, edited: { kind, part }, open }: RecognisedProps) {
  const { page, fields, style } = useSpeech();
  const { columns } = part.form;
  const main = mainFields[kind];
  const known = [...main, ...fieldIds.filter((field) => !main.includes(field))].filter(
    (field) => columns[field] !== undefined,
  );
  const fold = `found-${kind}`;
  return (
    <Fold
      id={`${fold}-columns`}
      title={page.start.columns(known.length, new Intl.NumberFormat(style.locale).format(known.length))}
      count=""
      open={open}
      onToggle={() => app.folds.toggle(fold)}
    >
      <dl class="found-columns">
        {known.map((field) => (
          <div key={field}>
            <dt>{fields[field]}</dt>
            <dd>
              <bdi>{columns[field]}</bdi>
              <SampleText candidate={candidate} header={columns[field] ?? ""} />
            </dd>
          </div>
        ))}
      </dl>
      {candidate.unrecognised.length > 0 && (
        <p class="hint" dir="auto">
          {page.start.unrecognised(page.list(candidate.unrecognised))}
        </p>
      )}
    </Fold>
  );
}

function SampleText({ candidate, header }: { readonly candidate: Candidate; readonly header: string }) {
  const { page } = useSpeech();
  const samples = candidate.columns.find((column) => column.header === header)?.samples ?? [];
  const shown = samples.filter((sample) => sample.trim() !== "");
  if (shown.length === 0) return null;
  return <bdi class="quiet-text found-samples">{page.list(shown)}</bdi>;
}

interface QuestionProps {
  readonly candidate: Candidate;
  readonly edited: EditedSource;
  readonly issues: Issues<FieldId>;
}

/** Asked for is only what figures lean on, and only where a column is left that could be it. */
function Questions({ candidate, edited: { kind, part }, issues }: QuestionProps) {
  const { page } = useSpeech();
  const unknown = unknownFields(kind, candidate.guess);
  if (unknown.length === 0 || candidate.unrecognised.length === 0) return null;
  return (
    <>
      <p class="unknown">{page.start.ask(unknown.length)}</p>
      {unknown.map((field) => (
        <ColumnField
          key={field}
          scope={kind}
          field={field}
          candidate={candidate}
          header={part.form.columns[field]}
          issue={issues[field]}
          onChoose={(header) => part.edit(withColumn(part.form, field, header))}
        />
      ))}
    </>
  );
}
