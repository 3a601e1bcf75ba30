import type { DaysOff } from "../alerts/quiet.ts";
import type { Rule } from "../alerts/rule.ts";
import type { DigestPlan } from "../digests/plan.ts";
import type { Goal } from "../goals/goal.ts";
import { foldLabel } from "../table/label.ts";
import type { Chosen } from "./chosen.ts";
import type { CommissionPlan } from "./commission-plan.ts";
import type { OwnMetric } from "./own-metric.ts";
import type { SampleMark } from "./sample-mark.ts";
import type { Source } from "./source.ts";
import type { TrackedId } from "./tracked.ts";

/** What each kind of row of the settings sheet holds. The names are those of the column Setting. */
export interface SettingValues {
  readonly language: "auto" | "en" | "tr";
  readonly source: Source;
  readonly goal: Goal<TrackedId>;
  readonly alert: Rule<TrackedId>;
  readonly digest: DigestPlan;
  readonly "days off": DaysOff;
  readonly "own metric": OwnMetric;
  readonly tiles: Chosen;
  readonly commission: CommissionPlan;
  readonly sample: SampleMark;
}

export type SettingKind = keyof SettingValues;

/** A row of the settings sheet, read. */
export type SettingRecord = {
  readonly [Kind in SettingKind]: { readonly kind: Kind; readonly value: SettingValues[Kind] };
}[SettingKind];

/** What a record is about: there is one row for each. */
export function keyOf(record: SettingRecord): string {
  switch (record.kind) {
    case "language":
    case "tiles":
    case "commission":
    case "sample":
    case "days off":
      return record.kind;
    case "source":
      return `source:${record.value.kind}`;
    case "goal":
      return goalKey(record.value);
    case "alert":
      return `alert:${record.value.id}`;
    case "digest":
      return `digest:${record.value.id}`;
    case "own metric":
      return record.value.id;
  }
}

/** A metric may have a goal for each length of period and, of each, for everybody and for any group. */
function goalKey({ metric, period, group }: Goal<TrackedId>): string {
  const whom = group === null ? [] : [group.by, foldLabel(group.value)];
  return ["goal", metric, period, ...whom].join(":");
}

export function recordOf<Kind extends SettingKind>(kind: Kind, value: SettingValues[Kind]): SettingRecord {
  // Kind and value belong together, which the compiler cannot see for a kind that it does not know.
  return { kind, value } as SettingRecord;
}
