import type { Goal, Tile } from "../../calls/calls.ts";
import type { NumberStyle } from "../numbers/number-style.ts";
import { writeNumber } from "../numbers/write-number.ts";
import type { Checked } from "./issue.ts";
import { numberField } from "./number-field.ts";

export interface GoalForm {
  readonly target: string;
}

export function goalForm(goal: Goal | null, tile: Tile, style: NumberStyle): GoalForm {
  return { target: goal === null ? "" : writeNumber(goal.target, tile.unit, style) };
}

/** An empty target is no goal: null. */
export function checkGoal(form: GoalForm, tile: Tile, style: NumberStyle): Checked<Goal | null, "target"> {
  const target = numberField(form.target, tile.unit, style);
  switch (target.kind) {
    case "empty":
      return { ok: true, value: null };
    case "number":
      if (target.value < 0) return { ok: false, issues: { target: { kind: "negative" } } };
      return { ok: true, value: { metric: tile.metric, target: target.value } };
    case "wrong":
      return { ok: false, issues: { target: target.issue } };
  }
}
