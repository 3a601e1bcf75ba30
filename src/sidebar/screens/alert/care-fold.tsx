import { NumberBox } from "../../components/number-box.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { TextField } from "../../components/text-field.tsx";
import { Tick } from "../../components/tick.tsx";
import type { App } from "../../store/app.ts";
import { unitOf } from "../../store/rule-condition.ts";
import type { RuleForm } from "../../store/rule-form.ts";
import { asksForCertainty, asksForRows } from "../../store/rule-offer.ts";
import { type Speech, useSpeech } from "../../words.ts";
import { type FieldsProps, fieldsOf, folds } from "./fields.ts";
import { FormFold } from "./form-fold.tsx";

const noDatas = ["keep", "alert", "ok"] as const;

/** What keeps a figure that trembles, or that rests on little, from mailing anybody. */
export function CareFold({ app, edited, tried }: FieldsProps & { readonly app: App }) {
  const { page } = useSpeech();
  const words = page.rule;
  const { form, metric, issues, change } = fieldsOf(edited);
  const counted = (id: "checks" | "recoverChecks" | "leastRows") => ({
    id,
    numeric: true,
    value: form[id],
    onEdit: (typed: string) => change({ [id]: typed }),
    issue: issues[id],
    tried,
  });
  return (
    <FormFold app={app} id={folds.care} title={words.care} note={careText(form, page)}>
      {asksForRows(metric) && (
        <TextField
          {...counted("leastRows")}
          label={words.leastRows}
          note={page.optional}
          hint={words.leastRowsHint}
        />
      )}
      {asksForCertainty(form, metric) && (
        <Tick
          id="rule-certain"
          label={words.certain}
          hint={words.certainHint}
          checked={form.certain}
          onTick={(certain) => change({ certain })}
        />
      )}
      <TextField {...counted("checks")} label={words.checks} hint={words.checksHint} />
      {form.kind !== "anomaly" && (
        <NumberBox
          id="recover"
          {...recoverWords(form.kind, words)}
          note={page.optional}
          unit={unitOf(form.kind, metric.unit)}
          value={form.recoverAt}
          onEdit={(recoverAt) => change({ recoverAt })}
          issue={issues.recoverAt}
          tried={tried}
        />
      )}
      <TextField {...counted("recoverChecks")} label={words.recoverChecks} />
      <SelectField
        id="rule-no-data"
        label={words.noData}
        value={form.noData}
        options={noDatas}
        nameOf={(choice) => words.noDatas[choice]}
        onChoose={(noData) => change({ noData })}
      />
    </FormFold>
  );
}

function recoverWords(kind: Exclude<RuleForm["kind"], "anomaly">, words: Speech["page"]["rule"]) {
  switch (kind) {
    case "above":
    case "below":
      return { label: words.recoverAt, hint: words.recoverHint[kind] };
    case "outside":
      return { label: words.margin, hint: words.marginHint };
    case "change":
    case "off-pace":
      return { label: words.recoverShare, hint: words.recoverShareHint };
  }
}

function careText({ checks, leastRows, certain }: RuleForm, page: Speech["page"]): string {
  const words = page.rule.careNote;
  const parts = [
    checks.trim() === "1" ? "" : words.checks(checks.trim()),
    leastRows.trim() === "" ? "" : words.rows(leastRows.trim()),
    certain ? words.certain : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? words.plain : page.list(parts);
}
