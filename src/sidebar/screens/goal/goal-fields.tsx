import type { Tile } from "../../../calls/tile.ts";
import { NumberBox } from "../../components/number-box.tsx";
import { showGap, showValue } from "../../numbers/show-value.ts";
import type { EditedGoal } from "../../store/goal-editor.ts";
import type { GoalForm } from "../../store/goal-form.ts";
import type { TrackedGoal } from "../../store/goal-scope.ts";
import { type Speech, useSpeech } from "../../words.ts";

interface Props extends EditedGoal {
  readonly tile: Tile;
  readonly tried: boolean;
}

/** What is to be reached, what to compare it with, and when it is at risk. */
export function GoalFields({ tile, part, check, tried }: Props) {
  const speech = useSpeech();
  const { page } = speech;
  const words = page.goals;
  const { form } = part;
  const issues = check.ok ? {} : check.issues;
  const change = (changed: Partial<GoalForm>) => part.edit({ ...form, ...changed });
  return (
    <>
      <NumberBox
        id="target"
        label={page.metric.target}
        unit={tile.unit}
        value={form.target}
        onEdit={(target) => change({ target })}
        issue={issues.target}
        tried={tried}
        hint={targetHint()}
      />
      <NumberBox
        id="benchmark"
        label={words.benchmark}
        note={page.optional}
        unit={tile.unit}
        value={form.benchmark}
        onEdit={(benchmark) => change({ benchmark })}
        issue={issues.benchmark}
        tried={tried}
        hint={words.benchmarkHint}
      />
      <section class="thresholds" aria-labelledby="thresholds-title">
        <h2 id="thresholds-title">{words.thresholds}</h2>
        <div class="pair">
          <NumberBox
            id="at-risk-from"
            label={words.atRiskFrom}
            unit="ratio"
            value={form.atRiskFrom}
            onEdit={(atRiskFrom) => change({ atRiskFrom })}
            issue={issues.atRiskFrom}
            tried={tried}
          />
          <NumberBox
            id="off-track-from"
            label={words.offTrackFrom}
            unit="ratio"
            value={form.offTrackFrom}
            onEdit={(offTrackFrom) => change({ offTrackFrom })}
            issue={issues.offTrackFrom}
            tried={tried}
          />
        </div>
        <p class="hint" aria-live="polite">
          {check.ok ? thresholdsText(check.value, tile, speech) : words.thresholdsShort}
        </p>
      </section>
    </>
  );

  function targetHint(): string {
    const { suggested, unit } = tile;
    const direction = words.direction[tile.better];
    if (part.base !== null || suggested === null) return direction;
    return `${direction} ${words.suggestion(showValue(suggested, unit, speech.style, page.units))}`;
  }
}

/** The thresholds as figures. */
function thresholdsText(goal: TrackedGoal, { unit, better }: Tile, { page, style }: Speech): string {
  const words = page.goals;
  const { target, atRiskFrom, offTrackFrom } = goal;
  if (better === "neither") {
    return words.thresholdsNear(showGap(Math.abs(target) * offTrackFrom, unit, style, page.units));
  }
  const side = better === "higher" ? -1 : 1;
  const at = (share: number) => showValue(target + side * Math.abs(target) * share, unit, style, page.units);
  return words.thresholdsText[better](at(atRiskFrom), at(offTrackFrom));
}
