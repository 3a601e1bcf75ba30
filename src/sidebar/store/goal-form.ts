import type { Tile } from "../../calls/tile.ts";
import type { NumberStyle } from "../numbers/number-style.ts";
import { writeNumber } from "../numbers/write-number.ts";
import type { TrackedGoal } from "./goal-scope.ts";
import type { Checked } from "./issue.ts";
import { numberField } from "./number-field.ts";

export interface GoalForm {
  readonly target: string;
}

export function goalForm(goal: TrackedGoal | null, tile: Tile, style: NumberStyle): GoalForm {
  return { target: goal === null ? "" : writeNumber(goal.target, tile.unit, style) };
}

/** The target; an empty one is no goal: null. */
export function checkGoal(form: GoalForm, tile: Tile, style: NumberStyle): Checked<number | null, "target"> {
  const target = numberField(form.target, tile.unit, style);
  switch (target.kind) {
    case "empty":
      return { ok: true, value: null };
    case "number":
      if (target.value < 0) return { ok: false, issues: { target: { kind: "negative" } } };
      return { ok: true, value: target.value };
    case "wrong":
      return { ok: false, issues: { target: target.issue } };
  }
}
