import * as v from "valibot";
import type { DigestPlan } from "../digests/plan.ts";
import { calendarSchema, recipientColumnSchema, recipientsSchema, ruleIdSchema } from "./alert-schema.ts";

const regularly = {
  id: ruleIdSchema,
  schedule: calendarSchema,
  period: v.picklist(["week", "month", "quarter"]),
  active: v.boolean(),
};

export const digestSchema: v.GenericSchema<unknown, DigestPlan> = v.variant("kind", [
  v.strictObject({
    kind: v.literal("team"),
    ...regularly,
    recipients: v.pipe(recipientsSchema, v.minLength(1)),
  }),
  v.strictObject({ kind: v.literal("scorecards"), ...regularly, column: recipientColumnSchema }),
]);
