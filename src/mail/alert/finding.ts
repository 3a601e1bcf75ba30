import { type Condition, sideOf } from "../../alerts/condition.ts";
import { figureBesideText, figureText } from "../../locale/figure-text.ts";
import { labelName } from "../../locale/label-name.ts";
import { wordsIn } from "../../locale/words.ts";
import type { MetricId } from "../../metrics/catalogue.ts";
import { metricIds } from "../../metrics/metric-ids.ts";
import type { Tone } from "../layout/message.ts";
import type { Letterhead, MetricNaming } from "../letterhead.ts";
import type { Told } from "./told.ts";

type Side = "above" | "below";

/** What is told of one thing, with its figures worded. */
export interface Finding extends Told {
  readonly letterhead: Letterhead;
  readonly metric: MetricNaming;
  /** null: one of the file's own. */
  readonly id: MetricId | null;
  /** Of whom it is; "" for all rows. */
  readonly label: string;
  /** On which side of what its rule allows the figure lies now; null: on neither, or there is no telling. */
  readonly side: Side | null;
  /** Nobody minds: a figure that should be high is above what was set. */
  readonly good: boolean;
  /** null: there is no figure. */
  readonly value: string | null;
  /** The limit that it is beyond, or the figure that it is held against; "" where there is none. */
  readonly near: string;
}

export function findingOf(told: Told, letterhead: Letterhead): Finding {
  const { rule, notice } = told.item;
  const { condition, scope } = rule;
  const metric = letterhead.metric(rule.metric);
  const side = notice.gauge === null ? null : sideOf(condition, notice.gauge);
  const near = nearOf(condition, side, notice.against);
  const { unit } = metric;
  const { language } = letterhead;
  const texts =
    notice.value === null || near === null
      ? {
          value: notice.value === null ? null : figureText(notice.value, unit, language),
          threshold: near === null ? "" : figureText(near, unit, language),
        }
      : figureBesideText(notice.value, near, unit, language);
  return {
    ...told,
    letterhead,
    metric,
    id: metricIds.find((id) => id === rule.metric) ?? null,
    label: labelName(notice.label === "" && scope.kind === "one" ? scope.label : notice.label, language),
    side,
    good: side !== null && isGood(condition, metric, side),
    value: texts.value,
    near: texts.threshold,
  };
}

/** Whether nobody minds that a figure lies on that side of what is allowed: what should be high is higher. */
export function isGood({ kind }: Condition, { better }: MetricNaming, side: Side): boolean {
  return kind !== "off-pace" && better === (side === "above" ? "higher" : "lower");
}

function nearOf(condition: Condition, side: Finding["side"], against: number | null): number | null {
  switch (condition.kind) {
    case "above":
    case "below":
      return condition.threshold;
    case "outside":
      return side === null ? null : side === "above" ? condition.high : condition.low;
    default:
      return against;
  }
}

/** A metric and of whom it is, marked as what is not ours. */
export function nameOf({ metric, label, letterhead }: Finding, mark: (text: string) => string): string {
  const words = wordsIn(letterhead.language).mail.alert;
  return label === "" ? mark(metric.name) : words.of(mark(metric.name), mark(label));
}

export function toneOf({ item: { rule, notice }, good }: Finding): Tone {
  switch (notice.reason) {
    case "recovered":
      return "good";
    case "gone":
      return "plain";
    case "failing":
      return "warn";
    default:
      return good ? "good" : TONES[rule.severity];
  }
}

const TONES = { info: "plain", warning: "warn", critical: "bad" } as const;
