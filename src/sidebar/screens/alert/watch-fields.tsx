import type { RulePeriod } from "../../../alerts/rule.ts";
import type { FilterOption } from "../../../calls/view.ts";
import { LabelSelect } from "../../components/label-select.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { issueText } from "../../issue-text.ts";
import { rulePeriodText } from "../../rule-text.ts";
import type { RuleGround } from "../../store/rule-editor.ts";
import type { RuleForm } from "../../store/rule-form.ts";
import { isOwn, periodKey, periodsFor, withMetric } from "../../store/rule-offer.ts";
import { watchedMetric } from "../../store/watched.ts";
import { type Speech, useSpeech } from "../../words.ts";
import { type FieldsProps, fieldsOf } from "./fields.ts";

interface Props extends FieldsProps {
  readonly ground: RuleGround;
}

/** What is watched: which metric, of which period, of whom. */
export function WatchFields({ edited, tried, ground }: Props) {
  const { page } = useSpeech();
  const words = page.rule;
  const { form, metric, change } = fieldsOf(edited);
  const { metrics } = ground.alerts;
  const listed = metrics.some((one) => one.metric === metric.metric) ? metrics : [metric, ...metrics];
  const periods = periodsFor(form.kind, metric);
  return (
    <>
      <SelectField
        id="rule-metric"
        label={words.metric}
        value={form.metric}
        options={listed.map((one) => one.metric)}
        nameOf={(id) => listed.find((one) => one.metric === id)?.name ?? id}
        onChoose={(id) => edited.part.edit(withMetric(form, watchedMetric(id, ground), metric))}
      />
      {periods.length > 1 && (
        <SelectField
          id="rule-period"
          label={words.period}
          value={periodKey(form.period)}
          options={periods.map(periodKey)}
          nameOf={(key) => periodName(periods, key, page)}
          {...(beginsAtNothing(form, metric.additive) && { hint: words.fromNothing })}
          onChoose={(key) => {
            const period = periods.find((one) => periodKey(one) === key);
            if (period !== undefined) change({ period });
          }}
        />
      )}
      {!isOwn(metric) && <WhomFields edited={edited} tried={tried} ground={ground} />}
    </>
  );
}

function periodName(periods: readonly RulePeriod[], key: string, page: Speech["page"]): string {
  const period = periods.find((one) => periodKey(one) === key);
  return period === undefined ? key : rulePeriodText(period, page);
}

/** A sum of the running period is below any threshold on its first day. */
function beginsAtNothing({ kind, period }: RuleForm, additive: boolean): boolean {
  const isRunning = period.unit !== "all" && !period.finished;
  return additive && isRunning && (kind === "below" || kind === "outside");
}

function WhomFields({ edited, tried, ground }: Props) {
  const speech = useSpeech();
  const { page } = speech;
  const words = page.rule;
  const { form, issues, change } = fieldsOf(edited);
  const options = optionsFor(form, ground.dashboard.filterOptions);
  const choices = ["whole", ...options.flatMap(({ by }) => [`one ${by}`, `each ${by}`])];
  const option = form.scope === "one" ? options.find(({ by }) => by === form.by) : undefined;
  if (options.length === 0) return null;
  return (
    <>
      <SelectField
        id="rule-whom"
        label={words.whom}
        value={form.by === null ? "whole" : `${form.scope} ${form.by}`}
        options={choices}
        nameOf={(choice) => whomText(choice, options, page)}
        {...(form.scope === "each" && { hint: words.eachHint })}
        onChoose={(choice) => {
          const by = options.find((one) => choice.endsWith(` ${one.by}`))?.by ?? null;
          const scope = by === null ? "whole" : choice.startsWith("one") ? "one" : "each";
          change({ scope, by, label: null });
        }}
      />
      {option !== undefined && (
        <LabelSelect
          id="rule-label"
          option={option}
          label={form.label}
          issue={tried && issues.label ? issueText(issues.label, speech) : null}
          onChoose={(label) => change({ label })}
        />
      )}
    </>
  );
}

/** What the data can be told apart by, and what the alert is told apart by though the data can't be any more. */
function optionsFor({ by, label }: RuleForm, options: readonly FilterOption[]): readonly FilterOption[] {
  if (by === null || options.some((option) => option.by === by)) return options;
  return [...options, { by, values: label === null ? [] : [label], more: 0 }];
}

function whomText(choice: string, options: readonly FilterOption[], page: Speech["page"]): string {
  const by = options.find((one) => choice.endsWith(` ${one.by}`))?.by;
  if (by === undefined) return page.rule.everyone;
  return choice.startsWith("one") ? page.goals.oneOf[by] : page.rule.each[by];
}
