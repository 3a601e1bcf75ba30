import * as v from "valibot";
import { fieldIds } from "../metrics/field.ts";
import { tableKinds } from "../metrics/table-kind.ts";
import { daysOffSchema, ruleSchema } from "./alert-schema.ts";
import { digestSchema } from "./digest-schema.ts";
import type { SettingKind, SettingValues } from "./record.ts";
import { ownIdSchema, trackedSchema } from "./tracked-schema.ts";

const LONGEST_TEXT = 500;
const MOST_TILES = 100;
/** A share of the target that a figure may be short of it: ten times the target is as far as any status goes. */
const MOST_SHORT = 10;

const figure = v.pipe(v.number(), v.finite());
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const filled = v.pipe(text, v.trim(), v.minLength(1));
const sheetId = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(figure, v.minValue(0), v.maxValue(1));
const short = v.pipe(figure, v.minValue(0), v.maxValue(MOST_SHORT));

const goal = v.strictObject({
  metric: trackedSchema,
  period: v.picklist(["any", "week", "month", "quarter", "year"]),
  group: v.nullable(
    v.strictObject({
      by: v.picklist(["owner", "team", "manager", "product", "region", "source"]),
      value: filled,
    }),
  ),
  target: figure,
  benchmark: v.nullable(figure),
  atRiskFrom: short,
  offTrackFrom: short,
});

/** What a value of each kind has to be, wherever it comes from: a row that a person edited, or a call of the page. */
export const schemas: { readonly [Kind in SettingKind]: v.GenericSchema<unknown, SettingValues[Kind]> } = {
  language: v.picklist(["auto", "en", "tr"]),
  source: v.strictObject({
    kind: v.picklist(tableKinds),
    sheetId,
    sheetName: text,
    columns: v.record(v.picklist(fieldIds), text),
    leftOut: v.exactOptional(v.array(v.picklist(fieldIds))),
  }),
  goal: v.pipe(
    goal,
    v.forward(
      v.check(({ atRiskFrom, offTrackFrom }: v.InferOutput<typeof goal>) => atRiskFrom <= offTrackFrom),
      ["offTrackFrom"],
    ),
  ),
  alert: ruleSchema,
  digest: digestSchema,
  "days off": daysOffSchema,
  "own metric": v.strictObject({
    id: ownIdSchema,
    name: filled,
    unit: v.picklist(["ratio", "days", "months", "money", "count", "points"]),
    better: v.picklist(["higher", "lower", "neither"]),
    sheetId,
    sheetName: text,
    cell: v.pipe(v.string(), v.regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/)),
  }),
  tiles: v.strictObject({
    metrics: v.pipe(
      v.array(trackedSchema),
      v.maxLength(MOST_TILES),
      v.check((ids) => new Set(ids).size === ids.length),
    ),
  }),
  sample: v.strictObject({
    day: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
    language: v.picklist(["en", "tr"]),
    deals: sheetId,
    people: sheetId,
  }),
  commission: v.strictObject({ rate: share, rateAboveQuota: v.nullable(share) }),
};
