import { useState } from "preact/hooks";
import type { Dashboard } from "../../calls/dashboard.ts";
import { ActionButton } from "../components/action-button.tsx";
import { Icon } from "../components/icon.tsx";
import { ScreenHead } from "../components/screen-head.tsx";
import { countText } from "../numbers/count-text.ts";
import { periodText } from "../period-text.ts";
import type { App } from "../store/app.ts";
import { useSpeech } from "../words.ts";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
}

const actions = { record: "record-now", report: "write-report" };

/** What is recorded over time, and the dashboard as a sheet to share or print. */
export function HistoryScreen({ app, dashboard }: Props) {
  const { page } = useSpeech();
  const words = page.history;
  const { session, notices } = app;
  const running = session.running.value;
  const [report, setReport] = useState<string | null>(null);

  const record = async () => {
    const refusal = await session.write(actions.record, "recordNow", []);
    if (refusal === null) notices.show("recorded");
    else if (refusal !== "busy") session.report(refusal);
  };
  const write = async () => {
    setReport(null);
    const answer = await session.deed(actions.report, "writeReport");
    if (answer === "busy") return;
    if (answer.ok) setReport(answer.value.sheetName);
    else session.report(answer);
  };

  return (
    <main>
      <ScreenHead app={app}>{words.title}</ScreenHead>
      <section class="card" aria-labelledby="history-title">
        <h2 id="history-title">{words.recorded}</h2>
        <p class="hint">{words.lead}</p>
        <Recorded dashboard={dashboard} />
        {!dashboard.trigger.on && <p class="hint">{words.checkOff}</p>}
        <ActionButton action={actions.record} running={running} onPress={record}>
          {running === actions.record ? words.recording : words.record}
        </ActionButton>
      </section>
      <section class="card" aria-labelledby="report-title">
        <h2 id="report-title">{words.report}</h2>
        <p class="hint">{words.reportLead}</p>
        <ActionButton action={actions.report} running={running} onPress={write}>
          {words.write}
        </ActionButton>
        <p class="outcome" role="status" dir="auto">
          {running === actions.report && <span class="quiet-text">{words.writing}</span>}
          {report !== null && (
            <>
              <Icon name="check" />
              <span>{words.written(report)}</span>
            </>
          )}
        </p>
      </section>
    </main>
  );
}

function Recorded({ dashboard: { history } }: Pick<Props, "dashboard">) {
  const { page, style, language } = useSpeech();
  const words = page.history;
  if (history.sheet === null) return <p class="quiet-text">{words.none}</p>;
  return (
    <dl class="facts">
      <div>
        <dt>{words.sheet}</dt>
        <dd dir="auto">{history.sheet}</dd>
      </div>
      <div>
        <dt>{words.days}</dt>
        <dd>{countText(history.days, style)}</dd>
      </div>
      {history.firstDay !== null && (
        <div>
          <dt>{words.from}</dt>
          <dd>{periodText(history.firstDay, language)}</dd>
        </div>
      )}
      {history.lastDay !== null && (
        <div>
          <dt>{words.until}</dt>
          <dd>{periodText(history.lastDay, language)}</dd>
        </div>
      )}
    </dl>
  );
}
