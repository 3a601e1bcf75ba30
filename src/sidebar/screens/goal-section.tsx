import type { Tile } from "../../calls/tile.ts";
import { ConflictNotice } from "../components/conflict-notice.tsx";
import { NumberBox } from "../components/number-box.tsx";
import { SectionHead } from "../components/section-head.tsx";
import { showValue } from "../numbers/show-value.ts";
import { type EditedMetric, metricActions } from "../store/metric-editor.ts";
import { useSpeech } from "../words.ts";

export interface PartProps {
  readonly tile: Tile;
  readonly edited: EditedMetric;
  readonly tried: boolean;
  readonly running: string | null;
  readonly onRemove: () => void;
}

export function GoalSection({ tile, edited, tried, running, onRemove }: PartProps) {
  const { page, style } = useSpeech();
  const { goal, goalCheck } = edited;
  const words = page.metric;
  const theirs =
    goal.saved === null
      ? page.conflict.noGoal
      : page.conflict.goal(showValue(goal.saved.value.target, tile.unit, style, page.units));
  return (
    <section aria-labelledby="goal-title">
      <SectionHead
        id="goal-title"
        title={words.goal}
        remove={goal.saved === null ? null : words.removeGoal}
        action={metricActions.removeGoal}
        running={running}
        onRemove={onRemove}
      />
      {goal.conflict && (
        <ConflictNotice theirs={theirs} onTakeTheirs={goal.discard} onKeepMine={goal.keepMine} />
      )}
      <NumberBox
        id="target"
        label={words.target}
        unit={tile.unit}
        value={goal.form.target}
        onEdit={(target) => goal.edit({ target })}
        issue={goalCheck.ok ? undefined : goalCheck.issues.target}
        tried={tried}
        hint={words.targetHint}
      />
    </section>
  );
}
