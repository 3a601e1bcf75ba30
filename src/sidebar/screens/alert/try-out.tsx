import { useState } from "preact/hooks";
import type { SampleMail, TrackedRule, WatchedMetric } from "../../../calls/alerts.ts";
import { ActionButton } from "../../components/action-button.tsx";
import type { App } from "../../store/app.ts";
import { ruleActions } from "../../store/rule-editor.ts";
import { useSpeech } from "../../words.ts";
import { BackTestResult } from "./back-test-result.tsx";
import { SampleView } from "./sample-view.tsx";

interface Props {
  readonly app: App;
  /** As it is typed; null while something in it is wrong. */
  readonly rule: TrackedRule | null;
  readonly unit: WatchedMetric["unit"];
  readonly onWrong: () => void;
}

/** What the alert would have sent, and what it sends: before anybody but the person looking gets it. */
export function TryOut({ app, rule, unit, onWrong }: Props) {
  const { page } = useSpeech();
  const words = page.tryOut;
  const [tested, setTested] = useState<TrackedRule | null>(null);
  const [sample, setSample] = useState<SampleMail | null>(null);
  const running = app.session.running.value;
  const outdated = tested !== null && JSON.stringify(tested) !== JSON.stringify(rule);
  const { session } = app;
  const test = () => {
    if (rule === null) onWrong();
    else if (tested !== null && !outdated) session.answers.ask(session.view.value, "backTest", rule);
    else setTested(rule);
  };
  const send = async () => {
    if (rule === null) onWrong();
    else setSample(await app.rules.sample(rule));
  };
  return (
    <section aria-labelledby="try-title">
      <h2 id="try-title">{words.title}</h2>
      <div class="row">
        <ActionButton id="back-test" onPress={test}>
          {tested === null ? words.backTest : words.again}
        </ActionButton>
      </div>
      {tested !== null && <BackTestResult app={app} rule={tested} unit={unit} outdated={outdated} />}
      <div class="row">
        <ActionButton id="send-sample" action={ruleActions.sample} running={running} onPress={send}>
          {words.sample}
        </ActionButton>
      </div>
      <p class="hint">{words.sampleHint}</p>
      <div aria-live="polite">{sample !== null && <SampleView mail={sample} />}</div>
    </section>
  );
}
