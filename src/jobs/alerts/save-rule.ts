import type { TrackedRule } from "../../calls/alerts.ts";
import type { Saved } from "../../calls/saved.ts";
import { valuesOf } from "../../settings/settings.ts";
import type { World } from "../ports.ts";
import { Refused } from "../refused.ts";
import { changeRecord, saveRecords } from "../save.ts";

/** More than these a file's properties have no room for, whatever they find. */
export const MOST_RULES = 200;

/** @throws {Refused} `invalid` where there are as many as there may be */
export function saveRule(world: World, { value, revision }: Saved<TrackedRule>): void {
  saveRecords(world, [{ record: { kind: "alert", value }, revision }], (settings) => {
    const others = valuesOf(settings, "alert").filter(({ id }) => id !== value.id);
    if (others.length >= MOST_RULES) throw new Refused("invalid", (words) => words.tooManyRules(MOST_RULES));
  });
}

/** @param untilWallMs the spreadsheet's wall clock; null: no longer */
export function snoozeRule(world: World, id: string, untilWallMs: number | null): void {
  changeRecord(world, `alert:${id}`, (record) =>
    record.kind === "alert"
      ? { kind: "alert", value: { ...record.value, snoozedUntil: untilWallMs } }
      : record,
  );
}
