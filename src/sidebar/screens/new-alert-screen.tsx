import type { Alerts, ReadyMade, WatchedMetric } from "../../calls/alerts.ts";
import type { Dashboard } from "../../calls/dashboard.ts";
import { ActionButton } from "../components/action-button.tsx";
import { Icon } from "../components/icon.tsx";
import { Reading } from "../components/reading.tsx";
import { ScreenHead } from "../components/screen-head.tsx";
import { numberStyle } from "../numbers/number-style.ts";
import type { App } from "../store/app.ts";
import { newRuleForm, type RuleForm, ruleForm } from "../store/rule-form.ts";
import { watchedMetric } from "../store/watched.ts";
import { useRead } from "../use-read.ts";
import { useSpeech } from "../words.ts";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
}

/** What a new alert begins with: one that is ready made, or nothing. */
export function NewAlertScreen({ app, dashboard }: Props) {
  const { page } = useSpeech();
  const words = page.newAlert;
  const shown = useRead(app.session, "alerts");
  const begin = (form: RuleForm) => app.navigation.go({ kind: "alert", rule: app.rules.begin(form) });
  const fill = (alerts: Alerts, { rule }: ReadyMade) => {
    const metric = watchedMetric(rule.metric, { dashboard, alerts });
    const { user } = dashboard;
    const form = ruleForm(rule, metric, numberStyle(dashboard.locale));
    begin({ ...form, recipients: form.recipients === "" ? user : form.recipients });
  };
  const scratch = (metric: WatchedMetric) => begin(newRuleForm(metric, dashboard.view, dashboard.user));
  return (
    <main>
      <ScreenHead app={app}>{words.title}</ScreenHead>
      <p class="lead">{words.lead}</p>
      <Reading shown={shown}>
        {(alerts) => (
          <>
            <section class="part" aria-labelledby="ready-made-title">
              <h2 id="ready-made-title">{words.readyMade}</h2>
              {alerts.readyMade.length === 0 && <p class="quiet-text">{words.none}</p>}
              <ul class="entries">
                {alerts.readyMade.map((one, at) => (
                  <li key={at}>
                    <button
                      type="button"
                      id={`ready-made-${at}`}
                      class="entry"
                      onClick={() => fill(alerts, one)}
                    >
                      <span class="entry-name">
                        <bdi>{one.name}</bdi>
                        <span class="entry-note" dir="auto">
                          {one.about}
                        </span>
                      </span>{" "}
                      <Icon name="next" />
                    </button>
                  </li>
                ))}
              </ul>
            </section>
            <Scratch metric={firstMetric(alerts, dashboard)} onBegin={scratch} />
          </>
        )}
      </Reading>
    </main>
  );
}

/** What is looked at first is likeliest to be watched. */
function firstMetric({ metrics }: Alerts, { tiles }: Dashboard): WatchedMetric | undefined {
  const [first] = tiles.flatMap((tile) => metrics.filter(({ metric }) => metric === tile.metric));
  return first ?? metrics[0];
}

interface ScratchProps {
  /** undefined: nothing can be watched. */
  readonly metric: WatchedMetric | undefined;
  readonly onBegin: (metric: WatchedMetric) => void;
}

function Scratch({ metric, onBegin }: ScratchProps) {
  const { page } = useSpeech();
  const words = page.newAlert;
  if (metric === undefined) return null;
  return (
    <section class="part" aria-labelledby="scratch-title">
      <h2 id="scratch-title">{words.own}</h2>
      <p class="hint">{words.ownHint}</p>
      <div class="row">
        <ActionButton id="scratch" onPress={() => onBegin(metric)}>
          {words.scratch}
        </ActionButton>
      </div>
    </section>
  );
}
