import type { TrackedRule } from "../../../calls/alerts.ts";
import type { Dashboard } from "../../../calls/dashboard.ts";
import type { Tile } from "../../../calls/tile.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { AlertMark } from "../../components/alert-mark.tsx";
import { Icon } from "../../components/icon.tsx";
import { conditionText, watchText } from "../../rule-text.ts";
import type { App } from "../../store/app.ts";
import { newRuleForm } from "../../store/rule-form.ts";
import { useSpeech } from "../../words.ts";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
  readonly tile: Tile;
}

/** The alerts on a metric: when each mails, and how they stand. */
export function AlertSection({ app, dashboard, tile }: Props) {
  const { page } = useSpeech();
  const words = page.rule;
  const { rules, unit } = tile;
  const add = () => {
    const form = newRuleForm({ ...tile, share: unit === "ratio" }, dashboard.view, dashboard.user);
    app.navigation.go({ kind: "alert", rule: app.rules.begin(form) });
  };
  const begun = app.rules.begun().filter(({ metric }) => metric === tile.metric);
  return (
    <section class="part" aria-labelledby="alert-title">
      <div class="section-head">
        <h2 id="alert-title">{words.section}</h2>
        <ActionButton id="add-alert" look="quiet" onPress={add}>
          {words.add}
        </ActionButton>
      </div>
      {rules.length === 0 && begun.length === 0 && <p class="quiet-text">{words.none}</p>}
      {rules.length > 0 && (
        <p>
          <AlertMark state={tile.alert} fewRows={tile.fewRows} />
        </p>
      )}
      <ul class="entries">
        {rules.map(({ value }) => (
          <li key={value.id}>
            <Entry app={app} tile={tile} rule={value} />
          </li>
        ))}
        {begun.map(({ id }) => (
          <li key={id}>
            <button
              type="button"
              id={`rule-${id}`}
              class="entry"
              onClick={() => app.navigation.go({ kind: "alert", rule: id })}
            >
              <span class="entry-name unsaved">{page.alerts.draft}</span> <Icon name="next" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface EntryProps {
  readonly app: App;
  readonly tile: Tile;
  readonly rule: TrackedRule;
}

function Entry({ app, tile, rule }: EntryProps) {
  const speech = useSpeech();
  const { page } = speech;
  return (
    <button
      type="button"
      id={`rule-${rule.id}`}
      class="entry"
      onClick={() => app.navigation.go({ kind: "alert", rule: rule.id })}
    >
      <span class="entry-name">
        {page.rule.mails(conditionText(rule, tile, speech))}
        <span class="entry-note" dir="auto">
          {watchText(rule, speech)}
        </span>
        {!rule.active && <span class="entry-note">{page.alerts.paused}</span>}
        {app.rules.isEdited(rule.id) && <span class="entry-note unsaved">{page.unsaved}</span>}
      </span>{" "}
      <Icon name="next" />
    </button>
  );
}
