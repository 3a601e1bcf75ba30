import { alertsEn } from "./page/alerts.en.ts";
import { chartEn } from "./page/chart.en.ts";
import { chooseEn } from "./page/choose.en.ts";
import { dashboardEn } from "./page/dashboard.en.ts";
import { dataEn } from "./page/data.en.ts";
import { detailEn } from "./page/detail.en.ts";
import { digestsEn } from "./page/digests.en.ts";
import { funnelEn } from "./page/funnel.en.ts";
import { goalsEn } from "./page/goals.en.ts";
import { historyEn } from "./page/history.en.ts";
import { metricEn } from "./page/metric.en.ts";
import { moreEn } from "./page/more.en.ts";
import { peopleEn } from "./page/people.en.ts";
import { ruleEn } from "./page/rule.en.ts";
import { shellEn } from "./page/shell.en.ts";

/** The page's words in English. The Turkish ones have this type, so that a missing one does not compile. */
export const pageEn = {
  ...shellEn,
  ...dataEn,
  ...dashboardEn,
  ...metricEn,
  ...alertsEn,
  ...ruleEn,
  ...chartEn,
  ...chooseEn,
  ...moreEn,
  ...detailEn,
  ...goalsEn,
  ...funnelEn,
  ...peopleEn,
  ...historyEn,
  ...digestsEn,
};

export type PageWords = typeof pageEn;
