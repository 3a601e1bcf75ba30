import { headerMap } from "./header-map.ts";
import { metricExplain } from "./metric-explain.ts";
import { salesMetric } from "./sales-metric.ts";
import { salesMetrics } from "./sales-metrics.ts";

export const tables = {
  SALES_METRIC: () => salesMetric,
  METRIC_EXPLAIN: () => metricExplain,
  SALES_METRICS: () => salesMetrics,
  HEADER_MAP: () => headerMap,
};
