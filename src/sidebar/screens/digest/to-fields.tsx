import type { AddressColumn } from "../../../calls/alerts.ts";
import { AddressColumnField } from "../../components/address-column-field.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { TextField } from "../../components/text-field.tsx";
import type { DigestForm } from "../../store/digest-form.ts";
import { readRecipients } from "../../store/recipients.ts";
import { useSpeech } from "../../words.ts";
import type { DigestFieldsProps } from "./fields.ts";

interface Props extends DigestFieldsProps {
  readonly columns: readonly AddressColumn[];
}

/** Who is mailed: people by their address, or each person by a column of addresses. */
export function ToFields({ form, issues, tried, onChange, columns }: Props) {
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
      <Languages form={form} onChange={onChange} />
    </>
  );
}

const languages = ["auto", "en", "tr"] as const;

/** One for each person: who reads which language is not for the file to guess. */
function Languages({ form, onChange }: Pick<DigestFieldsProps, "form" | "onChange">) {
  const { page } = useSpeech();
  const words = page.rule;
  const addresses = readRecipients(form.recipients);
  return (
    <>
      {addresses.map((address, at) => (
        <SelectField
          key={address}
          id={`digest-language-${at}`}
          label={`${words.languages}: ${address}`}
          value={languageOf(form, address)}
          options={languages}
          nameOf={(language) => words.languageOf[language]}
          onChoose={(language) => {
            const key = address.toLowerCase();
            const others = form.languages.filter(([own]) => own !== key);
            onChange({ languages: language === "auto" ? others : [...others, [key, language]] });
          }}
        />
      ))}
    </>
  );
}

function languageOf({ languages: own }: DigestForm, address: string) {
  return own.find(([key]) => key === address.toLowerCase())?.[1] ?? "auto";
}
