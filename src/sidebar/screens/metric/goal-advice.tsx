import type { GoalState, Tile } from "../../../calls/tile.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { Icon } from "../../components/icon.tsx";
import { countText } from "../../numbers/count-text.ts";
import { showValue } from "../../numbers/show-value.ts";
import { periodText } from "../../period-text.ts";
import type { App } from "../../store/app.ts";
import { goalActions } from "../../store/goal-editor.ts";
import { useSpeech } from "../../words.ts";

interface Props {
  readonly app: App;
  readonly tile: Tile;
  readonly state: GoalState;
}

/** That a goal should be reconsidered: the evidence, and another target in one press. */
export function GoalAdvice({ app, tile, state: { goal, advice } }: Props) {
  const { page, style, language } = useSpeech();
  if (advice === null) return null;
  const words = page.goals.advice;
  const written = (value: number) => showValue(value, tile.unit, style, page.units);
  const times = advice.periods.length;
  return (
    <div class="goal-advice">
      <h3>
        <Icon name="flag" />
        {words[advice.kind]}
      </h3>
      <p>{words[`${advice.kind}Times`](times, countText(times, style))}</p>
      <dl class="facts">
        {advice.periods.map(({ label, value }) => (
          <div key={label}>
            <dt>{periodText(label, language)}</dt>
            <dd>{written(value)}</dd>
          </div>
        ))}
        <div>
          <dt>{page.goals.targetNow}</dt>
          <dd>{written(goal.value.target)}</dd>
        </div>
      </dl>
      <p>{words.suggested(written(advice.suggested))}</p>
      <ActionButton
        action={goalActions.retarget}
        running={app.session.running.value}
        onPress={() => app.goals.retarget(goal, advice.suggested)}
      >
        {words.accept(written(advice.suggested))}
      </ActionButton>
    </div>
  );
}
