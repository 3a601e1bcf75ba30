import type { Issues } from "../../store/issue.ts";
import type { RuleField } from "../../store/rule-check.ts";
import type { EditedRule } from "../../store/rule-editor.ts";
import type { RuleForm } from "../../store/rule-form.ts";
import { fitted } from "../../store/rule-offer.ts";

/** What each part of the form is given. */
export interface FieldsProps {
  readonly edited: EditedRule;
  /** Show what is wrong also in fields that were not left yet. */
  readonly tried: boolean;
}

/** What a part of the form works with. */
export function fieldsOf({ part, check, metric }: EditedRule) {
  const { form } = part;
  const issues: Issues<RuleField> = check.ok ? {} : check.issues;
  return {
    form,
    metric,
    issues,
    change: (changed: Partial<RuleForm>) => part.edit(fitted({ ...form, ...changed }, metric)),
  };
}

/** The folded parts of the form, and the fields that each holds. */
export const folds = {
  care: "rule-care",
  timing: "rule-timing",
  quiet: "rule-quiet",
  weight: "rule-weight",
  languages: "rule-languages",
} as const;

const foldOf: { readonly [field in RuleField]?: string } = {
  checks: folds.care,
  recoverChecks: folds.care,
  recoverAt: folds.care,
  leastRows: folds.care,
  weekdays: folds.timing,
  quietTo: folds.quiet,
};

/** The folds in which something is wrong. */
export function foldsWith(issues: Issues<RuleField>): readonly string[] {
  const entries = Object.entries(foldOf) as readonly (readonly [RuleField, string])[];
  return entries.flatMap(([field, fold]) => (issues[field] === undefined ? [] : [fold]));
}
