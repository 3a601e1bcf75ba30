import type { AlertRule, Alerts } from "../../../calls/alerts.ts";
import type { Dashboard } from "../../../calls/dashboard.ts";
import type { AlertState } from "../../../calls/tile.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { Icon } from "../../components/icon.tsx";
import { useShowMore } from "../../components/show-more.tsx";
import type { App } from "../../store/app.ts";
import { watchedMetric } from "../../store/watched.ts";
import { useSpeech } from "../../words.ts";
import { RuleEntry } from "./rule-entry.tsx";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
  readonly alerts: Alerts;
}

/** What somebody should look at comes first; the others stand as in the settings sheet. */
const urgent: readonly AlertState[] = ["alerting", "error", "no-data", "recovering", "pending"];

function byUrgency(a: AlertRule, b: AlertRule): number {
  const rank = ({ state }: AlertRule) => (urgent.includes(state) ? urgent.indexOf(state) : urgent.length);
  return rank(a) - rank(b);
}

/** The alerts there are, those begun and not saved, and the way to a new one. */
export function RulesSection({ app, dashboard, alerts }: Props) {
  const { page } = useSpeech();
  const words = page.alerts;
  const { shown, button } = useShowMore([...alerts.rules].sort(byUrgency), 8);
  const begun = app.rules.begun();
  const add = () => app.navigation.go({ kind: "new-alert" });
  return (
    <section class="part" aria-labelledby="rules-title">
      <div class="section-head">
        <h2 id="rules-title">{words.list}</h2>
        <ActionButton id="add-alert" look="quiet" onPress={add}>
          {words.add}
        </ActionButton>
      </div>
      {alerts.rules.length === 0 && begun.length === 0 && (
        <div class="empty">
          <h3>{words.none}</h3>
          <p>{words.noneHelp}</p>
        </div>
      )}
      <ul class="entries">
        {begun.map(({ id, metric }) => (
          <li key={id}>
            <button
              type="button"
              id={`rule-${id}`}
              class="entry"
              onClick={() => app.navigation.go({ kind: "alert", rule: id })}
            >
              <span class="entry-name">
                <bdi>{watchedMetric(metric, { dashboard, alerts }).name}</bdi>
                <span class="entry-note unsaved">{words.draft}</span>
              </span>
              <Icon name="next" />
            </button>
          </li>
        ))}
        {shown.map((rule) => (
          <li key={rule.rule.value.id}>
            <RuleEntry app={app} rule={rule} nowWallMs={alerts.nowWallMs} />
          </li>
        ))}
      </ul>
      {button}
    </section>
  );
}
