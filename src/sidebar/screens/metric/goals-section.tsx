import type { Dashboard } from "../../../calls/dashboard.ts";
import type { GoalPeriod } from "../../../calls/detail.ts";
import type { Tile } from "../../../calls/tile.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { Icon } from "../../components/icon.tsx";
import { useShowMore } from "../../components/show-more.tsx";
import { scopeText, targetText } from "../../goal-text.ts";
import { showValue } from "../../numbers/show-value.ts";
import type { App } from "../../store/app.ts";
import { goalActions } from "../../store/goal-editor.ts";
import { goalScope, scopeKey } from "../../store/goal-scope.ts";
import { useSpeech } from "../../words.ts";
import { GoalAdvice } from "./goal-advice.tsx";
import { GoalRecord } from "./goal-record.tsx";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
  readonly tile: Tile;
  readonly record: readonly GoalPeriod[];
}

const firstGoals = 6;

/** All goals of a metric, how the one shown has fared, and whether it should be another. */
export function GoalsSection({ app, dashboard, tile, record }: Props) {
  const speech = useSpeech();
  const { page } = speech;
  const words = page.goals;
  const { shown, button } = useShowMore(tile.goals, firstGoals);
  const add = () => app.navigation.go({ kind: "goal", metric: tile.metric, goal: null });
  return (
    <section class="part" aria-labelledby="goals-title">
      <div class="section-head">
        <h2 id="goals-title">{words.title}</h2>
        <ActionButton id="add-goal" look="quiet" onPress={add}>
          {words.add}
        </ActionButton>
      </div>
      {tile.goals.length === 0 && <p class="quiet-text">{words.none}</p>}
      {tile.goal === null && <Suggestion app={app} dashboard={dashboard} tile={tile} />}
      {tile.goal !== null && <GoalAdvice app={app} tile={tile} state={tile.goal} />}
      <ul class="entries">
        {shown.map(({ value }) => (
          <GoalEntry key={scopeKey(value)} app={app} dashboard={dashboard} tile={tile} goal={value} />
        ))}
      </ul>
      {button}
      {tile.goal !== null && record.length > 0 && <GoalRecord tile={tile} record={record} />}
    </section>
  );
}

interface EntryProps extends Omit<Props, "record"> {
  readonly goal: Tile["goals"][number]["value"];
}

function GoalEntry({ app, dashboard, tile, goal }: EntryProps) {
  const speech = useSpeech();
  const { page } = speech;
  const key = scopeKey(goal);
  const isShown = tile.goal !== null && scopeKey(tile.goal.goal.value) === key;
  const { dirty } = app.goals.read(tile, key, dashboard).part;
  return (
    <li>
      <button
        type="button"
        id={`goal ${key}`}
        class="entry"
        onClick={() => app.navigation.go({ kind: "goal", metric: tile.metric, goal: key })}
      >
        <span class="entry-name">
          <span dir="auto">{scopeText(goal, tile, speech)}</span>
          {isShown && <span class="entry-note">{page.goals.shownHere}</span>}
          {dirty && <span class="entry-note unsaved">{page.unsaved}</span>}
        </span>{" "}
        <span class="entry-value">{targetText(goal.target, tile, speech)}</span>
        <Icon name="next" />
      </button>
    </li>
  );
}

/** A first goal in one press, where the past suggests one. */
function Suggestion({ app, dashboard, tile }: Omit<Props, "record">) {
  const { page, style } = useSpeech();
  const { suggested } = tile;
  if (suggested === null || goalScope(tile, dashboard.view) === null) return null;
  const written = showValue(suggested, tile.unit, style, page.units);
  return (
    <div class="suggestion">
      <p>{page.goals.suggestion(written)}</p>
      <ActionButton
        action={goalActions.retarget}
        running={app.session.running.value}
        onPress={() => app.goals.begin(tile, suggested, dashboard)}
      >
        {page.goals.useSuggestion(written)}
      </ActionButton>
    </div>
  );
}
