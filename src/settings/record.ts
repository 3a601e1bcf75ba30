import * as v from "valibot";
import { type Rule, recoversOnGoodSide } from "../alerts/rule.ts";
import type { Goal } from "../goals/goal.ts";
import { type MetricId, metricIds } from "../metrics/catalogue.ts";
import { fieldIds } from "../metrics/field.ts";
import type { Source } from "./source.ts";

/** What Google takes in one message. */
const MOST_RECIPIENTS = 50;
const LONGEST_TEXT = 500;
/** All addresses of a rule have to fit, with what is told, into one property of 9 KB. */
const LONGEST_ADDRESSES = 2_500;

const metric = v.picklist(metricIds as readonly [MetricId, ...MetricId[]]);
const figure = v.pipe(v.number(), v.finite());
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));

export const goalSchema = v.strictObject({ metric, target: v.pipe(figure, v.minValue(0)) });

const ruleFields = v.strictObject({
  metric,
  side: v.picklist(["above", "below"]),
  threshold: figure,
  recoverAt: v.nullable(figure),
  checks: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(48)),
  recipients: v.pipe(
    v.array(v.pipe(v.string(), v.trim(), v.email())),
    v.minLength(1),
    v.maxLength(MOST_RECIPIENTS),
    v.check((addresses) => addresses.join().length <= LONGEST_ADDRESSES),
  ),
  active: v.boolean(),
});

export const ruleSchema = v.pipe(
  ruleFields,
  v.forward(
    v.check((rule: v.InferOutput<typeof ruleFields>) => recoversOnGoodSide(rule)),
    ["recoverAt"],
  ),
);

export const sourceSchema = v.strictObject({
  sheetId: v.pipe(v.number(), v.integer(), v.minValue(0)),
  sheetName: text,
  columns: v.record(v.picklist(fieldIds), text),
});

export const languageSchema = v.picklist(["auto", "en", "tr"]);

/** Every kind of row of the settings sheet. */
export type SettingRecord =
  | { readonly kind: "language"; readonly language: v.InferOutput<typeof languageSchema> }
  | { readonly kind: "source"; readonly source: Source }
  | { readonly kind: "goal"; readonly goal: Goal }
  | { readonly kind: "alert"; readonly rule: Rule };

/** What a record is about: there is one row for each. */
export function keyOf(record: SettingRecord): string {
  switch (record.kind) {
    case "language":
    case "source":
      return record.kind;
    case "goal":
      return `goal:${record.goal.metric}`;
    case "alert":
      return `alert:${record.rule.metric}`;
  }
}
