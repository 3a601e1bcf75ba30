import type { MetricId } from "./catalogue.ts";
import { families } from "./families.ts";

/** Every metric of every family, in the order in which they are shown. */
export const metricIds = Object.values(families).flatMap((family) =>
  Object.keys(family),
) as readonly MetricId[];
