import * as v from "valibot";
import type { MetricId } from "../metrics/catalogue.ts";
import { metricIds } from "../metrics/metric-ids.ts";
import type { OwnId } from "./tracked.ts";

export const ownIdSchema = v.custom<OwnId>((id) => typeof id === "string" && /^own:[\w-]{1,60}$/.test(id));

export const trackedSchema = v.union([
  v.picklist(metricIds as readonly [MetricId, ...MetricId[]]),
  ownIdSchema,
]);
