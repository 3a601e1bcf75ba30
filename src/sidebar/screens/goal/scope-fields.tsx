import type { Dashboard } from "../../../calls/dashboard.ts";
import type { Tile } from "../../../calls/tile.ts";
import { Field, tied } from "../../components/field.tsx";
import { LabelSelect } from "../../components/label-select.tsx";
import { issueText } from "../../issue-text.ts";
import type { EditedGoal } from "../../store/goal-editor.ts";
import type { GoalForm } from "../../store/goal-form.ts";
import { useSpeech } from "../../words.ts";

interface Props extends EditedGoal {
  readonly tile: Tile;
  readonly dashboard: Dashboard;
  readonly tried: boolean;
}

const periods: readonly GoalForm["period"][] = ["any", "week", "month", "quarter", "year"];

/** For which stretch of time a goal is, and for whom. */
export function ScopeFields({ tile, dashboard, part, check, tried }: Props) {
  const speech = useSpeech();
  const { page } = speech;
  const words = page.goals;
  const { form } = part;
  const issues = check.ok ? {} : check.issues;
  const periodIssue = issues.period ? issueText(issues.period, speech) : null;
  const option = dashboard.filterOptions.find(({ by }) => by === form.by);
  const hint = form.period !== "any" ? "each" : tile.additive ? "all" : "any";
  return (
    <>
      <Field id="goal-period" label={words.period} hint={words.periodHint[hint]} issue={periodIssue}>
        <select
          {...tied("goal-period", periodIssue)}
          value={form.period}
          onChange={(event) => {
            const period = periods.find((one) => one === event.currentTarget.value);
            if (period !== undefined) part.edit({ ...form, period });
          }}
        >
          {periods.map((period) => (
            <option key={period} value={period}>
              {period === "any" && tile.additive ? words.allRows : words.periods[period]}
            </option>
          ))}
        </select>
      </Field>
      {dashboard.filterOptions.length > 0 && (
        <Field id="goal-by" label={words.forWhom}>
          <select
            id="goal-by"
            value={form.by ?? ""}
            onChange={(event) => {
              const chosen = dashboard.filterOptions.find(({ by }) => by === event.currentTarget.value);
              part.edit({ ...form, by: chosen?.by ?? null, label: null });
            }}
          >
            <option value="">{words.everyone}</option>
            {dashboard.filterOptions.map(({ by }) => (
              <option key={by} value={by}>
                {words.oneOf[by]}
              </option>
            ))}
          </select>
        </Field>
      )}
      {option !== undefined && (
        <LabelSelect
          id="goal-label"
          option={option}
          label={form.label}
          issue={tried && issues.group ? issueText(issues.group, speech) : null}
          onChoose={(label) => part.edit({ ...form, label })}
        />
      )}
    </>
  );
}
