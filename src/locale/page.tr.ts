import { alertsTr } from "./page/alerts.tr.ts";
import { chartTr } from "./page/chart.tr.ts";
import { chooseTr } from "./page/choose.tr.ts";
import { dashboardTr } from "./page/dashboard.tr.ts";
import { dataTr } from "./page/data.tr.ts";
import { detailTr } from "./page/detail.tr.ts";
import { digestsTr } from "./page/digests.tr.ts";
import { funnelTr } from "./page/funnel.tr.ts";
import { goalsTr } from "./page/goals.tr.ts";
import { historyTr } from "./page/history.tr.ts";
import { metricTr } from "./page/metric.tr.ts";
import { moreTr } from "./page/more.tr.ts";
import { peopleTr } from "./page/people.tr.ts";
import { ruleTr } from "./page/rule.tr.ts";
import { shellTr } from "./page/shell.tr.ts";
import type { PageWords } from "./page.en.ts";

export const pageTr: PageWords = {
  ...shellTr,
  ...dataTr,
  ...dashboardTr,
  ...metricTr,
  ...alertsTr,
  ...ruleTr,
  ...chartTr,
  ...chooseTr,
  ...moreTr,
  ...detailTr,
  ...goalsTr,
  ...funnelTr,
  ...peopleTr,
  ...historyTr,
  ...digestsTr,
};
