import * as v from "valibot";
import type { Saved } from "../calls/saved.ts";
import type { View } from "../calls/view.ts";
import type { SettingKind, SettingValues } from "../settings/record.ts";
import { schemas } from "../settings/schemas.ts";
import { Refused } from "./refused.ts";

/** As much as a cell takes: what the data has can be filtered by. */
const LONGEST_LABEL = 50_000;
/** The columns of a source may be as long as a cell takes. */
const LONGEST_REVISION = 60_000;

export const viewSchema: v.GenericSchema<unknown, View> = v.strictObject({
  period: v.variant("unit", [
    v.strictObject({ unit: v.literal("all") }),
    v.strictObject({
      unit: v.picklist(["week", "month", "quarter", "year"]),
      back: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  ]),
  filters: v.pipe(
    v.array(
      v.strictObject({
        by: v.picklist(["owner", "team", "manager", "product", "region", "source"]),
        value: v.pipe(v.string(), v.maxLength(LONGEST_LABEL)),
      }),
    ),
    v.check((filters) => new Set(filters.map(({ by }) => by)).size === filters.length),
  ),
});

/**
 * An argument as its schema wants it.
 *
 * @throws {Refused} `invalid`, naming the field
 */
export function parse<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const field = String(parsed.issues[0].path?.[0]?.key ?? "");
  throw new Refused("invalid", (words) => words.invalid(field));
}

const savedSchema = v.strictObject({
  value: v.unknown(),
  revision: v.pipe(v.string(), v.maxLength(LONGEST_REVISION)),
});

/** @throws {Refused} `invalid` */
export function parseSaved<Kind extends SettingKind>(
  kind: Kind,
  argument: unknown,
): Saved<SettingValues[Kind]> {
  const { value, revision } = parse(savedSchema, argument);
  const schema: v.GenericSchema<unknown, SettingValues[Kind]> = schemas[kind];
  return { value: parse(schema, value), revision };
}
