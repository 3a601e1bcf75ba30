import type { Tile } from "../../calls/tile.ts";
import type { FieldId } from "../../metrics/field.ts";

/** What is wrong with a field, with what a sentence about it needs. */
export type Issue =
  | {
      readonly kind:
        | "empty"
        | "negative"
        | "checks"
        | "noRecipient"
        | "sheet"
        | "noColumns"
        | "columnGone"
        | "noName"
        | "noCell"
        | "share"
        | "thresholdOrder"
        | "noGroup"
        | "goalExists"
        | "noLabel"
        | "positive"
        | "rangeOrder"
        | "margin"
        | "recoverShare"
        | "rows"
        | "noWeekday"
        | "sameHour"
        | "noAddressColumn";
    }
  | { readonly kind: "unreadable"; readonly example: string }
  | { readonly kind: "suggestion"; readonly written: string }
  | {
      readonly kind: "recoverTooLow" | "recoverTooHigh";
      readonly threshold: number;
      readonly unit: Tile["unit"];
    }
  | { readonly kind: "recipient"; readonly address: string }
  | { readonly kind: "columnTwice"; readonly field: FieldId };

export type Issues<Field extends string> = { readonly [field in Field]?: Issue };

/** A form that was read: the value it stands for, or what is wrong, by field. */
export type Checked<Value, Field extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: Issues<Field> };

/** The issue as that of a field; none where there is none. */
export function issueIn<Field extends string>(field: Field, issue: Issue | null): Issues<Field> {
  const issues: { [field in Field]?: Issue } = {};
  if (issue !== null) issues[field] = issue;
  return issues;
}
