import type { AddressColumn } from "../../../calls/alerts.ts";
import { AddressColumnField } from "../../components/address-column-field.tsx";
import { TextField } from "../../components/text-field.tsx";
import type { App } from "../../store/app.ts";
import type { RuleGround } from "../../store/rule-editor.ts";
import { useSpeech } from "../../words.ts";
import { type FieldsProps, fieldsOf, folds } from "./fields.ts";
import { LanguageFold } from "./language-fold.tsx";

interface Props extends FieldsProps {
  readonly app: App;
  readonly ground: RuleGround;
}

/** Who is mailed: people by their address, each one by a column of addresses, and in which language. */
export function RecipientFields({ app, ground, edited, tried }: Props) {
  const { page } = useSpeech();
  const words = page.rule;
  const { form, issues, change } = fieldsOf(edited);
  const columns: readonly AddressColumn[] = form.scope === "whole" ? [] : ground.alerts.addressColumns;
  return (
    <>
      <TextField
        id="recipients"
        label={words.to}
        lines={2}
        value={form.recipients}
        onEdit={(recipients) => change({ recipients })}
        issue={issues.recipients}
        tried={tried}
        hint={words.recipientsHint}
      />
      {(columns.length > 0 || form.column !== null) && (
        <AddressColumnField
          id="rule-column"
          label={words.column}
          none={words.columnNone}
          columns={columns}
          column={form.column}
          onChoose={(column) => change({ column })}
        />
      )}
      <LanguageFold
        app={app}
        id={folds.languages}
        recipients={form.recipients}
        languages={form.languages}
        onChange={(languages) => change({ languages })}
      />
    </>
  );
}
