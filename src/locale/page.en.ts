import { alertsEn } from "./page/alerts.en.ts";
import { chartEn } from "./page/chart.en.ts";
import { chooseEn } from "./page/choose.en.ts";
import { dashboardEn } from "./page/dashboard.en.ts";
import { dataEn } from "./page/data.en.ts";
import { metricEn } from "./page/metric.en.ts";
import { moreEn } from "./page/more.en.ts";
import { shellEn } from "./page/shell.en.ts";

/** The page's words in English. The Turkish ones have this type, so that a missing one does not compile. */
export const pageEn = {
  ...shellEn,
  ...dataEn,
  ...dashboardEn,
  ...metricEn,
  ...alertsEn,
  ...chartEn,
  ...chooseEn,
  ...moreEn,
};

export type PageWords = typeof pageEn;
