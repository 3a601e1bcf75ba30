import type { Severity } from "../../../alerts/rule.ts";
import { SelectField } from "../../components/select-field.tsx";
import type { App } from "../../store/app.ts";
import { useSpeech } from "../../words.ts";
import { type FieldsProps, fieldsOf, folds } from "./fields.ts";
import { FormFold } from "./form-fold.tsx";

const severities: readonly Severity[] = ["info", "warning", "critical"];
const usualDays = [1, 2, 3, 7, 14, 30];

/** How grave it is, and whether people are reminded while it stays so. */
export function WeightFold({ app, edited }: FieldsProps & { readonly app: App }) {
  const { page, language } = useSpeech();
  const words = page.rule;
  const { form, change } = fieldsOf(edited);
  const { remindDays } = form;
  const days = remindDays === null || usualDays.includes(remindDays) ? usualDays : [remindDays, ...usualDays];
  const remindText = (choice: string) =>
    choice === "never" ? words.remindNever : capital(words.reminds(Number(choice)), language);
  const note = [words.severities[form.severity], ...(remindDays === null ? [] : [words.reminds(remindDays)])];
  return (
    <FormFold app={app} id={folds.weight} title={words.weight} note={page.list(note)}>
      <SelectField
        id="rule-severity"
        label={words.severity}
        value={form.severity}
        options={severities}
        nameOf={(severity) => words.severities[severity]}
        hint={words.severityHint}
        onChoose={(severity) => change({ severity })}
      />
      <SelectField
        id="rule-remind"
        label={words.remind}
        value={remindDays === null ? "never" : String(remindDays)}
        options={["never", ...days.map(String)]}
        nameOf={remindText}
        onChoose={(choice) => change({ remindDays: choice === "never" ? null : Number(choice) })}
      />
    </FormFold>
  );
}

function capital(text: string, language: string): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
