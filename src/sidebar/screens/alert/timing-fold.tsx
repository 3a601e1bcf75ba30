import { HourSelect } from "../../components/hour-select.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { WeekdayChoice } from "../../components/weekday-choice.tsx";
import { hourText, weekdayText } from "../../moment-text.ts";
import type { App } from "../../store/app.ts";
import type { RuleForm } from "../../store/rule-form.ts";
import { type Speech, useSpeech } from "../../words.ts";
import { type FieldsProps, fieldsOf, folds } from "./fields.ts";
import { FormFold } from "./form-fold.tsx";

const schedules = ["hourly", "weekly", "monthly"] as const;
const monthDays = Array.from({ length: 31 }, (_, at) => String(at + 1));

/** When the alert is checked. */
export function TimingFold({ app, edited, tried }: FieldsProps & { readonly app: App }) {
  const speech = useSpeech();
  const words = speech.page.rule;
  const { form, issues, change } = fieldsOf(edited);
  return (
    <FormFold app={app} id={folds.timing} title={words.timing} note={scheduleText(form, speech)}>
      <SelectField
        id="rule-schedule"
        label={words.schedule}
        value={form.schedule}
        options={schedules}
        nameOf={(schedule) => words.schedules[schedule]}
        onChoose={(schedule) => change({ schedule })}
      />
      {form.schedule === "weekly" && (
        <WeekdayChoice
          id="rule-weekdays"
          label={words.weekdays}
          chosen={form.weekdays}
          issue={tried ? issues.weekdays : undefined}
          onChoose={(weekdays) => change({ weekdays })}
        />
      )}
      {form.schedule === "monthly" && (
        <SelectField
          id="rule-day"
          label={words.day}
          value={String(form.day)}
          options={monthDays}
          nameOf={(day) => day}
          hint={words.dayHint}
          onChoose={(day) => change({ day: Number(day) })}
        />
      )}
      {form.schedule !== "hourly" && (
        <HourSelect
          id="rule-hour"
          label={words.hour}
          hint={words.hourHint}
          hour={form.hour}
          onChoose={(hour) => change({ hour })}
        />
      )}
    </FormFold>
  );
}

function scheduleText(
  { schedule, hour, weekdays: days, day }: RuleForm,
  { page, language, style }: Speech,
): string {
  const words = page.rule.scheduleNote;
  switch (schedule) {
    case "hourly":
      return page.rule.schedules.hourly;
    case "weekly":
      return words.weekly(daysText(days, words, language), hourText(hour, style.locale));
    case "monthly":
      return words.monthly(day);
  }
}

function daysText(
  days: readonly number[],
  words: Speech["page"]["rule"]["scheduleNote"],
  language: string,
): string {
  if (days.length === 7) return words.everyDay;
  if (days.join() === "1,2,3,4,5") return words.workDays;
  return days.map((day) => weekdayText(day, "short", language)).join(" ");
}
