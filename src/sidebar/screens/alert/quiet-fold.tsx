import { HourSelect } from "../../components/hour-select.tsx";
import { Tick } from "../../components/tick.tsx";
import { hourText } from "../../moment-text.ts";
import type { App } from "../../store/app.ts";
import type { RuleForm } from "../../store/rule-form.ts";
import { type Speech, useSpeech } from "../../words.ts";
import { type FieldsProps, fieldsOf, folds } from "./fields.ts";
import { FormFold } from "./form-fold.tsx";

/** When no mail is sent, though the checks go on. */
export function QuietFold({ app, edited }: FieldsProps & { readonly app: App }) {
  const speech = useSpeech();
  const words = speech.page.rule;
  const { form, issues, change } = fieldsOf(edited);
  return (
    <FormFold app={app} id={folds.quiet} title={words.quiet} note={quietText(form, speech)}>
      <p class="hint">{words.quietHint}</p>
      <Tick
        id="rule-quiet-hours"
        label={words.quietHours}
        checked={form.quietHours}
        onTick={(quietHours) => change({ quietHours })}
      />
      {form.quietHours && (
        <div class="pair">
          <HourSelect
            id="rule-quiet-from"
            label={words.quietFrom}
            hour={form.quietFrom}
            onChoose={(quietFrom) => change({ quietFrom })}
          />
          <HourSelect
            id="rule-quiet-to"
            label={words.quietTo}
            hour={form.quietTo}
            issue={issues.quietTo}
            onChoose={(quietTo) => change({ quietTo })}
          />
        </div>
      )}
      <Tick
        id="rule-weekends"
        label={words.weekends}
        checked={form.weekends}
        onTick={(weekends) => change({ weekends })}
      />
      <Tick
        id="rule-days-off"
        label={words.daysOff}
        hint={words.daysOffHint}
        checked={form.daysOff}
        onTick={(daysOff) => change({ daysOff })}
      />
    </FormFold>
  );
}

function quietText(form: RuleForm, { page, style }: Speech): string {
  const words = page.rule.quietNote;
  const { quietHours, quietFrom, quietTo, weekends, daysOff } = form;
  const parts = [
    quietHours ? words.hours(hourText(quietFrom, style.locale), hourText(quietTo, style.locale)) : "",
    weekends ? words.weekends : "",
    daysOff ? words.daysOff : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? words.never : page.list(parts);
}
