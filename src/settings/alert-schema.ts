import * as v from "valibot";
import { type Condition, recoversOnGoodSide } from "../alerts/condition.ts";
import type { DaysOff } from "../alerts/quiet.ts";
import { type Rule, severities } from "../alerts/rule.ts";
import { dimensions } from "../metrics/dimension.ts";
import { tableKinds } from "../metrics/table-kind.ts";
import { EACH } from "./alert-cells.ts";
import { isOwn, type TrackedId } from "./tracked.ts";
import { trackedSchema } from "./tracked-schema.ts";

/** A message goes to one person; more than these nobody keeps a list of. */
const MOST_RECIPIENTS = 50;
const LONGEST_LABEL = 500;
const MOST_DATES = 200;

const figure = v.pipe(v.number(), v.finite());
/** As a share: 0.2 for 20 %. */
const share = v.pipe(figure, v.minValue(0), v.maxValue(1_000));
const hour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23));
const label = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_LABEL));
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const language = v.picklist(["auto", "en", "tr"]);
const by = v.picklist(dimensions);
const direction = v.picklist(["up", "down", "either"]);

/** What names a rule for good, also as part of the key that its memory is kept by. */
export const ruleIdSchema = v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/));

const period = v.variant("unit", [
  v.strictObject({ unit: v.literal("all") }),
  v.strictObject({ unit: v.picklist(["week", "month", "quarter", "year"]), finished: v.boolean() }),
]);

const scope = v.variant("kind", [
  v.strictObject({ kind: v.literal("whole") }),
  v.strictObject({
    kind: v.literal("one"),
    by,
    label: v.pipe(
      label,
      v.check((text) => text !== EACH),
    ),
  }),
  v.strictObject({ kind: v.literal("each"), by }),
]);

const condition: v.GenericSchema<unknown, Condition> = v.variant("kind", [
  v.strictObject({
    kind: v.picklist(["above", "below"]),
    threshold: figure,
    recoverAt: v.nullable(figure),
  }),
  v.strictObject({
    kind: v.literal("outside"),
    low: figure,
    high: figure,
    margin: v.pipe(figure, v.minValue(0)),
  }),
  v.strictObject({
    kind: v.literal("change"),
    against: v.picklist(["previous", "year"]),
    direction,
    share,
    recoverAt: v.nullable(share),
  }),
  v.strictObject({ kind: v.literal("off-pace"), behind: share, recoverAt: v.nullable(share) }),
  v.strictObject({ kind: v.literal("anomaly"), direction }),
]);

const weekly = v.strictObject({
  kind: v.literal("weekly"),
  hour,
  weekdays: v.pipe(
    v.array(whole(1, 7)),
    v.minLength(1),
    v.maxLength(7),
    v.check((days) => isSet(days)),
  ),
});
const monthly = v.strictObject({ kind: v.literal("monthly"), hour, day: whole(1, 31) });
const schedule = v.variant("kind", [v.strictObject({ kind: v.literal("hourly") }), weekly, monthly]);
/** Of what comes more seldom than hourly. */
export const calendarSchema = v.variant("kind", [weekly, monthly]);

const address = v.pipe(v.string(), v.trim(), v.maxLength(320), v.email());
export const recipientsSchema = v.pipe(
  v.array(v.strictObject({ address, language })),
  v.maxLength(MOST_RECIPIENTS),
);
export const recipientColumnSchema = v.strictObject({
  table: v.picklist(tableKinds),
  header: label,
  language,
});

const fields = v.strictObject({
  id: ruleIdSchema,
  metric: trackedSchema,
  period,
  scope,
  condition: v.pipe(
    condition,
    v.check((given) => given.kind !== "outside" || given.low < given.high),
    v.check(recoversOnGoodSide),
  ),
  guard: v.strictObject({ leastRows: v.nullable(whole(1, 10_000_000)), certain: v.boolean() }),
  checks: whole(1, 48),
  recoverChecks: whole(1, 48),
  schedule,
  quiet: v.strictObject({
    hours: v.nullable(
      v.pipe(
        v.strictObject({ from: hour, to: hour }),
        // From and to the same hour would be quiet at none.
        v.check(({ from, to }) => from !== to),
      ),
    ),
    weekends: v.boolean(),
    daysOff: v.boolean(),
  }),
  severity: v.picklist(severities),
  remindDays: v.nullable(whole(1, 365)),
  noData: v.picklist(["keep", "alert", "ok"]),
  snoozedUntil: v.nullable(figure),
  recipients: recipientsSchema,
  column: v.nullable(recipientColumnSchema),
  active: v.boolean(),
});
type Fields = v.InferOutput<typeof fields>;

/** A cell of one's own has no rows, groups or periods to be watched by. */
function isWhole({ metric, scope: { kind } }: Fields): boolean {
  return !isOwn(metric) || kind === "whole";
}

/** Each label's own person is told of that label. */
function hasLabels({ column, scope: { kind } }: Fields): boolean {
  return column === null || kind !== "whole";
}

function tellsSomebody({ recipients, column }: Fields): boolean {
  return recipients.length > 0 || column !== null;
}

export const ruleSchema: v.GenericSchema<unknown, Rule<TrackedId>> = v.pipe(
  fields,
  v.forward(v.check(isWhole), ["scope"]),
  v.forward(v.check(hasLabels), ["column"]),
  v.forward(v.check(tellsSomebody), ["recipients"]),
);

const date = v.pipe(v.string(), v.isoDate(), v.check(isDay));

export const daysOffSchema: v.GenericSchema<unknown, DaysOff> = v.strictObject({
  turkey: v.boolean(),
  dates: v.pipe(
    v.array(date),
    v.maxLength(MOST_DATES),
    v.check((dates) => isSet(dates)),
  ),
});

/** Whether a day is in the calendar: 2026-02-30 is none. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function isSet(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}
