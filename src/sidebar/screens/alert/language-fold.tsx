import type { Recipient } from "../../../alerts/rule.ts";
import { SelectField } from "../../components/select-field.tsx";
import type { App } from "../../store/app.ts";
import { readRecipients } from "../../store/recipients.ts";
import { languageOf } from "../../store/rule-check.ts";
import { type Speech, useSpeech } from "../../words.ts";
import { FormFold } from "./form-fold.tsx";

/** Languages of their own that people have, by their address in lower case. */
type OwnLanguages = readonly (readonly [string, Exclude<Recipient["language"], "auto">])[];

interface Props {
  readonly app: App;
  readonly id: string;
  /** As they are typed. */
  readonly recipients: string;
  readonly languages: OwnLanguages;
  readonly onChange: (languages: OwnLanguages) => void;
}

const choices = ["auto", "en", "tr"] as const;

/** In which language each person is written to: the file's unless another is chosen. */
export function LanguageFold({ app, id, recipients, languages, onChange }: Props) {
  const { page } = useSpeech();
  const words = page.rule;
  const addresses = readRecipients(recipients);
  const choose = (address: string, language: Recipient["language"]) => {
    const key = address.toLowerCase();
    const others = languages.filter(([own]) => own !== key);
    onChange(language === "auto" ? others : [...others, [key, language]]);
  };
  return (
    <FormFold app={app} id={id} title={words.languages} note={noteOf(addresses, languages, page)}>
      {addresses.length === 0 && <p class="hint">{words.languagesNone}</p>}
      {addresses.map((address, at) => (
        <SelectField
          key={address}
          id={`${id}-${at}`}
          label={address}
          value={languageOf({ languages }, address)}
          options={choices}
          nameOf={(language) => words.languageOf[language]}
          onChoose={(language) => choose(address, language)}
        />
      ))}
    </FormFold>
  );
}

function noteOf(addresses: readonly string[], languages: OwnLanguages, page: Speech["page"]): string {
  const words = page.rule.languagesNote;
  const named = addresses.map((address) => address.toLowerCase());
  const count = languages.filter(([address]) => named.includes(address)).length;
  return count === 0 ? words.auto : words.some(count);
}
