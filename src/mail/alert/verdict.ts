import type { Condition } from "../../alerts/condition.ts";
import { figureText } from "../../locale/figure-text.ts";
import { percentText } from "../../locale/number-text.ts";
import { wordsIn } from "../../locale/words.ts";
import { metricOf } from "../../metrics/catalogue.ts";
import { foreign } from "../layout/foreign.ts";
import { gapText } from "../text/gap-text.ts";
import type { Finding } from "./finding.ts";

const MOST_OF_WHY = 500;

/** How the figure stands to what its rule allows, as sentences. */
export function verdictOf(finding: Finding): readonly string[] {
  const { item, letterhead, side, label } = finding;
  const { rule, notice } = item;
  const words = wordsIn(letterhead.language).mail.alert;
  const why = notice.why === null ? [] : [foreign(notice.why, MOST_OF_WHY)];
  if (notice.reason === "failing") return [words.failing, ...why];
  if (notice.reason === "gone") return [words.gone(foreign(label))];
  const isOver = notice.reason === "recovered";
  if (notice.value === null) return [...why, ...countsAs(finding)];
  if (notice.gauge === null) return [words.nothingAgainst];
  if (side !== null) return isOver ? [] : wrong(finding, side, rule.condition);
  if (isOver) return [well(finding, rule.condition)];
  return [notice.reason === "reminder" ? words.between : words.within];
}

function countsAs({ item: { rule, notice }, letterhead }: Finding): readonly string[] {
  const { countsAs: words } = wordsIn(letterhead.language).mail.alert;
  if (rule.noData === "alert" && notice.reason !== "recovered") return [words.wrong];
  return rule.noData === "ok" && notice.reason === "recovered" ? [words.well] : [];
}

function wrong(finding: Finding, side: "above" | "below", condition: Condition): readonly string[] {
  const { item, letterhead, metric, near } = finding;
  const { language } = letterhead;
  const words = wordsIn(language).mail.alert;
  const { value, gauge, against } = item.notice;
  const gap = (limit: number) => gapText(value ?? 0, limit, metric.unit, language);
  const percent = (share: number) => percentText(share, language);
  switch (condition.kind) {
    case "above":
    case "below":
      return [words.threshold(side, gap(condition.threshold), near)];
    case "outside": {
      const text = (limit: number) => figureText(limit, metric.unit, language);
      const [low, high] = side === "above" ? [text(condition.low), near] : [near, text(condition.high)];
      return [words.range(side, gap(side === "above" ? condition.high : condition.low), low, high)];
    }
    case "change":
      return [
        words.change(side, percent(Math.abs(gauge ?? 0)), near, condition.against, isToDate(finding)),
        words.allowed(percent(condition.share)),
      ];
    case "off-pace":
      return [words.pace(near, percent(1 - (gauge ?? 1))), words.allowed(percent(condition.behind))];
    case "anomaly": {
      const limit = likelyLimit(value, gauge, against);
      const text = limit === null ? null : figureText(limit, metric.unit, language);
      return [words.unusual(side, near, text)];
    }
  }
}

/** A sum of a period under way is held against as many days of the one before. */
function isToDate({ item: { rule }, id }: Finding): boolean {
  return rule.period.unit !== "all" && !rule.period.finished && id !== null && metricOf(id).additive === true;
}

function well({ letterhead, metric, near }: Finding, condition: Condition): string {
  const { language } = letterhead;
  const { back } = wordsIn(language).mail.alert;
  const percent = (share: number) => percentText(share, language);
  switch (condition.kind) {
    case "above":
      return back.threshold("below", near);
    case "below":
      return back.threshold("above", near);
    case "outside":
      return back.range(
        figureText(condition.low, metric.unit, language),
        figureText(condition.high, metric.unit, language),
      );
    case "change":
      return back.change(near, condition.against, percent(condition.share));
    case "off-pace":
      return back.pace(near, percent(condition.behind));
    case "anomaly":
      return back.unusual(near);
  }
}

/** From so far away what is likely is as good as one figure. */
const FAR = 100;

/**
 * Where what is likely ends, on the side of the figure: the gauge counts half widths of it, which may differ above and
 * below.
 */
function likelyLimit(value: number | null, gauge: number | null, against: number | null): number | null {
  if (value === null || gauge === null || against === null) return null;
  const away = Math.abs(gauge);
  return away > 0 && away < FAR ? against + (value - against) / away : null;
}
