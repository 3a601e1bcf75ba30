import type { Condition } from "../../alerts/condition.ts";
import type { WatchedMetric } from "../../calls/alerts.ts";
import type { NumberStyle } from "../numbers/number-style.ts";
import { writeNumber } from "../numbers/write-number.ts";
import { type Checked, type Issue, type Issues, issueIn } from "./issue.ts";
import { type NumberField, numberField } from "./number-field.ts";

export type ConditionKind = Condition["kind"];
type Unit = WatchedMetric["unit"];
type Change = Extract<Condition, { readonly kind: "change" }>;

/** When an alert finds a figure wrong, as it is typed. */
export interface ConditionForm {
  readonly kind: ConditionKind;
  /** The threshold, the lower end of a range, or the share that it changes or is behind by. */
  readonly threshold: string;
  /** The upper end of a range. */
  readonly high: string;
  /** Where it is well again; of a range, how far inside. Empty: at the threshold. */
  readonly recoverAt: string;
  readonly against: Change["against"];
  readonly direction: Change["direction"];
}

export type ConditionField = "threshold" | "high" | "recoverAt";

/** The unit in which a kind of condition is typed: a change and a lag are shares of a figure. */
export function unitOf(kind: ConditionKind, unit: Unit): Unit {
  return kind === "change" || kind === "off-pace" ? "ratio" : unit;
}

export function conditionForm(condition: Condition, unit: Unit, style: NumberStyle): ConditionForm {
  const { kind } = condition;
  const typed = (value: number | null) =>
    value === null ? "" : writeNumber(value, unitOf(kind, unit), style);
  const form: ConditionForm = {
    kind,
    threshold: "",
    high: "",
    recoverAt: "",
    against: "previous",
    direction: "either",
  };
  switch (condition.kind) {
    case "above":
    case "below":
      return { ...form, threshold: typed(condition.threshold), recoverAt: typed(condition.recoverAt) };
    case "outside": {
      const { low, high, margin } = condition;
      const inside = margin === 0 ? "" : typed(margin);
      return { ...form, threshold: typed(low), high: typed(high), recoverAt: inside };
    }
    case "change": {
      const { against, direction, share, recoverAt } = condition;
      return { ...form, against, direction, threshold: typed(share), recoverAt: typed(recoverAt) };
    }
    case "off-pace":
      return { ...form, threshold: typed(condition.behind), recoverAt: typed(condition.recoverAt) };
    case "anomaly":
      return { ...form, direction: condition.direction };
  }
}

export function checkCondition(
  form: ConditionForm,
  unit: Unit,
  style: NumberStyle,
): Checked<Condition, ConditionField> {
  const { kind, direction } = form;
  if (kind === "anomaly") return { ok: true, value: { kind, direction } };
  const read = (text: string) => numberField(text, unitOf(kind, unit), style);
  const [threshold, high, recover] = [read(form.threshold), read(form.high), read(form.recoverAt)];
  const isShare = kind === "change" || kind === "off-pace";
  const issues: Issues<ConditionField> = {
    ...issueIn("threshold", needed(threshold) ?? (isShare ? shareIssue(kind, threshold) : null)),
    ...(kind === "outside" && issueIn("high", needed(high) ?? orderIssue(threshold, high))),
    ...issueIn("recoverAt", wrongIn(recover) ?? recoverIssue(kind, { threshold, high, recover }, unit)),
  };
  if (threshold.kind !== "number" || Object.keys(issues).length > 0) return { ok: false, issues };
  const upper = high.kind === "number" ? high.value : threshold.value;
  const recovery = recover.kind === "number" ? recover.value : null;
  return { ok: true, value: conditionOf({ ...form, kind }, threshold.value, upper, recovery) };
}

/** A recovery at the threshold is none of its own. */
function conditionOf(
  { kind, against, direction }: ConditionForm & { readonly kind: Exclude<ConditionKind, "anomaly"> },
  value: number,
  high: number,
  recovery: number | null,
): Condition {
  const recoverAt = recovery === value ? null : recovery;
  switch (kind) {
    case "above":
    case "below":
      return { kind, threshold: value, recoverAt };
    case "outside":
      return { kind, low: value, high, margin: recovery ?? 0 };
    case "change":
      return { kind, against, direction, share: value, recoverAt };
    case "off-pace":
      return { kind, behind: value, recoverAt };
  }
}

function needed(field: NumberField): Issue | null {
  return field.kind === "empty" ? { kind: "empty" } : wrongIn(field);
}

function wrongIn(field: NumberField): Issue | null {
  return field.kind === "wrong" ? field.issue : null;
}

/** Nobody is behind by more than all of it, while what grows may grow to many times what it was. */
function shareIssue(kind: "change" | "off-pace", field: NumberField): Issue | null {
  if (field.kind !== "number") return null;
  if (kind === "off-pace") return field.value >= 0 && field.value < 1 ? null : { kind: "share" };
  return field.value > 0 ? null : { kind: "positive" };
}

function orderIssue(low: NumberField, high: NumberField): Issue | null {
  return low.kind === "number" && high.kind === "number" && high.value <= low.value
    ? { kind: "rangeOrder" }
    : null;
}

interface Fields {
  readonly threshold: NumberField;
  readonly high: NumberField;
  readonly recover: NumberField;
}

/** Recovery on the bad side would be over before it began. */
function recoverIssue(
  kind: Exclude<ConditionKind, "anomaly">,
  { threshold, high, recover }: Fields,
  unit: Unit,
): Issue | null {
  if (threshold.kind !== "number" || recover.kind !== "number") return null;
  const [at, from] = [recover.value, threshold.value];
  switch (kind) {
    case "above":
      return at <= from ? null : { kind: "recoverTooHigh", threshold: from, unit };
    case "below":
      return at >= from ? null : { kind: "recoverTooLow", threshold: from, unit };
    case "change":
    case "off-pace":
      return at >= 0 && at <= from ? null : { kind: "recoverShare" };
    case "outside":
      if (high.kind !== "number") return null;
      return at >= 0 && 2 * at <= high.value - from ? null : { kind: "margin" };
  }
}
