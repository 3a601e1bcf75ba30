import type { AddressColumn } from "../../../calls/alerts.ts";
import { AddressColumnField } from "../../components/address-column-field.tsx";
import { TextField } from "../../components/text-field.tsx";
import type { App } from "../../store/app.ts";
import { useSpeech } from "../../words.ts";
import { LanguageFold } from "../alert/language-fold.tsx";
import type { DigestFieldsProps } from "./fields.ts";

interface Props extends DigestFieldsProps {
  readonly app: App;
  readonly columns: readonly AddressColumn[];
}

/** Who is mailed: people by their address, or each person by a column of addresses. */
export function ToFields({ app, form, issues, tried, onChange, columns }: Props) {
  const { page } = useSpeech();
  if (form.kind === "scorecards")
    return (
      <AddressColumnField
        id="digest-column"
        label={page.digest.column}
        none={page.digest.columnNone}
        columns={columns}
        column={form.column}
        issue={tried ? issues.column : undefined}
        onChoose={(column) => onChange({ column })}
      />
    );
  return (
    <>
      <TextField
        id="digest-recipients"
        label={page.digest.recipients}
        lines={2}
        value={form.recipients}
        onEdit={(recipients) => onChange({ recipients })}
        issue={issues.recipients}
        tried={tried}
        hint={page.rule.recipientsHint}
      />
      <LanguageFold
        app={app}
        id="digest-languages"
        recipients={form.recipients}
        languages={form.languages}
        onChange={(languages) => onChange({ languages })}
      />
    </>
  );
}
