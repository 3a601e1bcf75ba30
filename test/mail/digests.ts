import type { Language } from "../../src/locale/language.ts";
import type { Digest } from "../../src/mail/digest.ts";
import type { MetricNaming } from "../../src/mail/letterhead.ts";
import type { Scorecard } from "../../src/mail/scorecard.ts";
import { letterhead } from "./letters.ts";

/** A month that is over, with something in every part. */
export function digest(language: Language): Digest {
  const metric = (id: string): MetricNaming => letterhead(language).metric(id);
  const isTurkish = language === "tr";
  return {
    period: "2026-10",
    before: "2026-09",
    soFar: false,
    goals: [
      {
        metric: metric("win-rate"),
        label: "Ece Yılmaz",
        value: 0.22,
        target: 0.3,
        status: "off-track",
        pace: null,
      },
      {
        metric: metric("sales-volume"),
        label: "",
        value: 54_000,
        target: 120_000,
        status: "at-risk",
        pace: { expected: 60_000, projected: 108_000 },
      },
      { metric: metric("cycle-time"), label: "", value: 41.2, target: 45, status: "on-track", pace: null },
      { metric: metric("nps-score"), label: "", value: null, target: 40, status: "no-data", pace: null },
    ],
    movers: [
      {
        metric: metric("lead-count"),
        label: "",
        value: 54,
        change: { previous: 80, noise: false },
        course: [60, 72, null, 80, 54].map((value, i) => ({ label: `2026-0${i + 6}`, value })),
      },
      {
        metric: metric("win-rate"),
        label: "Web",
        value: 0.48,
        change: { previous: 0.44, noise: true },
        course: [],
      },
    ],
    funnel: {
      stages: [
        { name: isTurkish ? "Görüşme" : "Qualified", reached: 210, fromPrevious: null },
        { name: isTurkish ? "Teklif" : "Proposal", reached: 120, fromPrevious: 0.571 },
        { name: isTurkish ? "Kazanıldı" : "Won", reached: 43, fromPrevious: 0.358 },
      ],
      weakest: isTurkish
        ? {
            from: "Teklif",
            to: "Kazanıldı",
            evidence: "Teklif aşamasından çıkan 96 anlaşmanın 43 tanesi ilerledi: %44,8.",
            advice: ["Her görüşmeyi, iki tarafın takvimine yazılmış bir sonraki adımla bitirin."],
          }
        : {
            from: "Proposal",
            to: "Won",
            evidence: "Of the 96 deals that left Proposal, 43 went on: 44.8%.",
            advice: ["End each talk with the next step and its date in both calendars."],
          },
    },
    quality: [
      { what: isTurkish ? "Anlaşmalar: tutar yok" : "Deals: no amount", rows: 14 },
      { what: isTurkish ? "Anlaşmalar: kapanış tarihi yok" : "Deals: no close date", rows: 1 },
    ],
    alertsWrong: 3,
  };
}

/** A person with strengths, gaps and a goal. */
export function scorecard(language: Language): Scorecard {
  const metric = (id: string): MetricNaming => letterhead(language).metric(id);
  const isTurkish = language === "tr";
  return {
    person: "Ece Yılmaz",
    period: "2026-11",
    before: "2026-10",
    soFar: true,
    metrics: [
      {
        metric: metric("win-rate"),
        value: 0.22,
        rows: 41,
        median: 0.35,
        rank: { place: 6, of: 7 },
        change: { previous: 0.3, noise: false },
      },
      {
        metric: metric("cycle-time"),
        value: 31,
        rows: 41,
        median: 44,
        rank: { place: 1, of: 7 },
        change: { previous: 31, noise: null },
      },
      { metric: metric("sales-volume"), value: null, rows: 0, median: 61_000, rank: null, change: null },
    ],
    goals: digest(language).goals.slice(0, 1),
    hints: isTurkish
      ? [
          {
            what: "Kazanma oranı %22, medyan %35 (41 satır).",
            advice: "Son beş kayıp anlaşmayı birlikte gözden geçirin.",
          },
        ]
      : [
          {
            what: "Win rate is 22%, the median 35% (41 rows).",
            advice: "Go through the last five lost deals together.",
          },
        ],
  };
}
