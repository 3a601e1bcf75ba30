import type { Condition } from "../../src/alerts/condition.ts";
import type { Notice } from "../../src/alerts/notice.ts";
import type { Delivery, Item } from "../../src/alerts/outbox.ts";
import type { Rule } from "../../src/alerts/rule.ts";
import type { Language } from "../../src/locale/language.ts";
import { wordsIn } from "../../src/locale/words.ts";
import type { Background, Letterhead, MetricNaming } from "../../src/mail/letterhead.ts";
import { metricOf } from "../../src/metrics/catalogue.ts";
import { metricIds } from "../../src/metrics/metric-ids.ts";
import { RULE } from "../alerts/rules.ts";

export const AT_MS = Date.UTC(2026, 10, 5, 9, 17);
export const HOUR_MS = 3_600_000;

const NOTHING: Background = { goal: null, course: [], parts: null };

/** A file's head; metrics of the catalogue are called what they are, others what their id says. */
export function letterhead(language: Language, background: Partial<Background> = {}): Letterhead {
  return {
    language,
    fileName: "Pipeline 2026",
    url: "https://docs.google.com/spreadsheets/d/abc/edit",
    momentText: (ms) => new Date(ms).toISOString().slice(0, 16).replace("T", " "),
    metric: (id) => naming(id, language),
    background: () => ({ ...NOTHING, ...background }),
  };
}

function naming(id: string, language: Language): MetricNaming {
  const known = metricIds.find((one) => one === id);
  if (known === undefined) return { name: id, unit: "count", better: "higher" };
  const { unit, better } = metricOf(known);
  return { name: wordsIn(language).metrics[known].name, unit, better };
}

/** Below a fourth, on 2 November. */
export const RATE: Rule = {
  ...RULE,
  metric: "win-rate",
  period: { unit: "month", finished: false },
  condition: { kind: "below", threshold: 0.25, recoverAt: 0.28 },
  severity: "critical",
};

export const FIRED: Notice = {
  reason: "fired",
  label: "",
  value: 0.22,
  gauge: 0.22,
  against: null,
  rows: 41,
  period: "2026-11",
  atMs: AT_MS,
  sinceMs: AT_MS - 76 * HOUR_MS,
  why: null,
  waiting: [],
};

export function item(rule: Partial<Rule> = {}, notice: Partial<Notice> = {}): Item {
  return { rule: { ...RATE, ...rule }, notice: { ...FIRED, ...notice } };
}

export function delivery(items: readonly Item[], unreachable: readonly string[] = []): Delivery {
  return { to: "cem@example.com", items, unreachable };
}

/** A notice of each kind of condition that is breached, the figures worked by hand. */
export const BREACHES: { readonly [kind in Condition["kind"]]: Item } = {
  below: item(),
  above: item(
    { metric: "cycle-time", condition: { kind: "above", threshold: 45, recoverAt: 40 } },
    { value: 51.8, gauge: 51.8, rows: 12 },
  ),
  outside: item(
    { metric: "discount-share", condition: { kind: "outside", low: 0.05, high: 0.15, margin: 0.01 } },
    { value: 0.19, gauge: 0.19 },
  ),
  // 54 of 80: a fall by 32.5 %.
  change: item(
    {
      metric: "lead-count",
      severity: "warning",
      condition: { kind: "change", against: "previous", direction: "down", share: 0.2, recoverAt: null },
    },
    { value: 54, gauge: -0.325, against: 80, rows: 54 },
  ),
  // 54,000 of the 80,000 due by now.
  "off-pace": item(
    {
      metric: "sales-volume",
      severity: "warning",
      condition: { kind: "off-pace", behind: 0.2, recoverAt: null },
    },
    { value: 54_000, gauge: 0.675, against: 80_000, rows: 9 },
  ),
  // 31 is likely, 22 at least: half a width is 9, and 12 is 19 away.
  anomaly: item(
    { metric: "deals-won", severity: "info", condition: { kind: "anomaly", direction: "either" } },
    { value: 12, gauge: -19 / 9, against: 31, rows: 12 },
  ),
};

/** What the mail is about besides, as a file with history and several people gives it. */
export const BACKGROUND: Background = {
  goal: 0.3,
  course: [
    { label: "2026-06", value: null },
    { label: "2026-07", value: 0.34 },
    { label: "2026-08", value: 0.31 },
    { label: "2026-09", value: 0.3 },
    { label: "2026-10", value: 0.24 },
    { label: "2026-11", value: 0.22 },
  ],
  parts: {
    by: "product",
    groups: [
      { label: "Basic", value: 0.12, rows: 25 },
      { label: "Pro", value: 0.38, rows: 16 },
    ],
  },
};
