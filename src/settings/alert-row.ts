import * as v from "valibot";
import { type Rule, recoversOnGoodSide } from "../alerts/rule.ts";
import { type MetricId, metricIds } from "../metrics/catalogue.ts";
import { isBlank } from "../table/cell.ts";
import { foldLabel } from "../table/label.ts";
import { activeIn, addressesIn, metricIn, numberIn, type Spelling } from "./cell-values.ts";
import type { Row } from "./row.ts";

/** What Google takes in one message. */
const MOST_RECIPIENTS = 50;
/** All addresses of a rule have to fit, with what is told, into one property of 9 KB. */
const LONGEST_ADDRESSES = 2_500;

const figure = v.pipe(v.number(), v.finite());

const fields = v.strictObject({
  metric: v.picklist(metricIds as readonly [MetricId, ...MetricId[]]),
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
  fields,
  v.forward(
    v.check((rule: v.InferOutput<typeof fields>) => recoversOnGoodSide(rule)),
    ["recoverAt"],
  ),
);

export function ruleCells(rule: Rule): Partial<Row> {
  const { metric, side, threshold, recoverAt, checks, recipients, active } = rule;
  return {
    Metric: metric,
    Value: threshold,
    "Bad side": side,
    "Recovers at": recoverAt ?? "",
    "Checks in a row": checks,
    Recipients: recipients.join(", "),
    Active: active ? "yes" : "no",
  };
}

/** What a row that a person may have edited says; it is not checked yet. */
export function ruleOf(row: Row, spelling: Spelling) {
  return {
    metric: metricIn(row.Metric, spelling),
    side: foldLabel(String(row["Bad side"])),
    threshold: numberIn(row.Value, spelling),
    recoverAt: isBlank(row["Recovers at"]) ? null : numberIn(row["Recovers at"], spelling),
    checks: isBlank(row["Checks in a row"]) ? 1 : numberIn(row["Checks in a row"], spelling),
    recipients: addressesIn(String(row.Recipients)),
    active: activeIn(row.Active),
  };
}
