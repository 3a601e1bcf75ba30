import { HourSelect } from "../../components/hour-select.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { WeekdayChoice } from "../../components/weekday-choice.tsx";
import { useSpeech } from "../../words.ts";
import type { DigestFieldsProps } from "./fields.ts";

const schedules = ["weekly", "monthly"] as const;
const monthDays = Array.from({ length: 31 }, (_, at) => String(at + 1));

/** When it is sent. */
export function ScheduleFields({ form, issues, tried, onChange }: DigestFieldsProps) {
  const { page } = useSpeech();
  const words = page.rule;
  return (
    <>
      <SelectField
        id="digest-schedule"
        label={page.digest.when}
        value={form.schedule}
        options={schedules}
        nameOf={(schedule) => page.digest.schedules[schedule]}
        onChoose={(schedule) => onChange({ schedule })}
      />
      {form.schedule === "weekly" ? (
        <WeekdayChoice
          id="digest-weekdays"
          label={words.weekdays}
          chosen={form.weekdays}
          issue={tried ? issues.weekdays : undefined}
          onChoose={(weekdays) => onChange({ weekdays })}
        />
      ) : (
        <SelectField
          id="digest-day"
          label={words.day}
          value={String(form.day)}
          options={monthDays}
          nameOf={(day) => day}
          hint={words.dayHint}
          onChoose={(day) => onChange({ day: Number(day) })}
        />
      )}
      <HourSelect
        id="digest-hour"
        label={words.hour}
        hint={page.digest.hourHint}
        hour={form.hour}
        onChoose={(hour) => onChange({ hour })}
      />
    </>
  );
}
