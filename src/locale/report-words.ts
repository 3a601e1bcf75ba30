import type { Language } from "./language.ts";

/** What the report sheet says besides the names of metrics, stages and people. */
export interface ReportWords {
  readonly title: (file: string) => string;
  readonly written: (moment: string) => string;
  readonly allRows: string;
  readonly until: (period: string, day: string) => string;
  readonly metrics: string;
  readonly metricHeads: readonly [
    metric: string,
    value: string,
    before: string,
    change: string,
    goal: string,
    reached: string,
    status: string,
  ];
  /** After a change of a share: percentage points. */
  readonly points: string;
  readonly toDate: string;
  readonly noFigure: (metric: string, why: string) => string;
  readonly overTime: string;
  readonly funnel: string;
  readonly funnelHeads: readonly [
    stage: string,
    reached: string,
    fromPrevious: string,
    fromFirst: string,
    open: string,
    openValue: string,
    days: string,
  ];
  readonly reached: string;
  readonly weakest: (from: string, to: string) => string;
  readonly people: string;
  readonly person: string;
  readonly attainment: string;
  readonly median: string;
  readonly morePeople: (count: number) => string;
  readonly behind: string;
  readonly period: string;
}

export const reportWords: { readonly [language in Language]: ReportWords } = {
  en: {
    title: (file) => `Sales report: ${file}`,
    written: (moment) => `Written by Salesgauge on ${moment}`,
    allRows: "All periods",
    until: (period, day) => `${period}, until ${day}`,
    metrics: "Metrics",
    metricHeads: ["Metric", "Value", "Before", "Change", "Goal", "Reached", "Status"],
    points: "pp",
    toDate: "Before: the same days of the period before, since this one is not over.",
    noFigure: (metric, why) => `${metric}: ${why}`,
    overTime: "Over time",
    funnel: "Funnel",
    funnelHeads: ["Stage", "Reached", "From previous", "From first", "Open now", "Open value", "Median days"],
    reached: "Reached",
    weakest: (from, to) => `The weakest step: ${from} → ${to}`,
    people: "People",
    person: "Person",
    attainment: "Quota reached",
    median: "Median",
    morePeople: (count) => `${count} more people are not shown.`,
    behind: "Figures behind the charts",
    period: "Period",
  },
  tr: {
    title: (file) => `Satış raporu: ${file}`,
    written: (moment) => `Salesgauge tarafından ${moment} tarihinde yazıldı`,
    allRows: "Tüm dönemler",
    until: (period, day) => `${period}, ${day} gününe kadar`,
    metrics: "Metrikler",
    metricHeads: ["Metrik", "Değer", "Önceki", "Değişim", "Hedef", "Ulaşılan", "Durum"],
    points: "puan",
    toDate: "Önceki: dönem henüz bitmediği için bir önceki dönemin aynı günleri.",
    noFigure: (metric, why) => `${metric}: ${why}`,
    overTime: "Zaman içinde",
    funnel: "Satış hunisi",
    funnelHeads: ["Aşama", "Ulaşan", "Öncekinden", "İlkinden", "Şu an açık", "Açık tutar", "Medyan gün"],
    reached: "Ulaşan",
    weakest: (from, to) => `En zayıf adım: ${from} → ${to}`,
    people: "Kişiler",
    person: "Kişi",
    attainment: "Kotaya ulaşma",
    median: "Medyan",
    morePeople: (count) => `${count} kişi daha gösterilmedi.`,
    behind: "Grafiklerin arkasındaki değerler",
    period: "Dönem",
  },
};
