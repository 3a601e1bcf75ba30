import { useRef, useState } from "preact/hooks";
import type { Dashboard } from "../../calls/dashboard.ts";
import { ConflictNotice } from "../components/conflict-notice.tsx";
import { NumberBox } from "../components/number-box.tsx";
import { SaveBar } from "../components/save-bar.tsx";
import { ScreenHead } from "../components/screen-head.tsx";
import { focusFirstWrong } from "../focus-first-wrong.ts";
import type { App } from "../store/app.ts";
import { planAction } from "../store/plan-editor.ts";
import { useSpeech } from "../words.ts";
import { planText } from "./people/plan-section.tsx";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
}

/** How people are paid for what they sell. */
export function PlanScreen({ app, dashboard }: Props) {
  const speech = useSpeech();
  const words = speech.page.plan;
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const running = app.session.running.value;
  const { part, check } = app.plan.read(dashboard);
  const issues = check.ok ? {} : check.issues;

  const save = async () => {
    setTried(true);
    const outcome = await app.plan.save(dashboard);
    if (outcome === "saved") app.navigation.back();
    else focusFirstWrong(form.current);
  };

  return (
    <main>
      <ScreenHead app={app}>{words.title}</ScreenHead>
      <p class="lead">{words.lead}</p>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (part.dirty && running === null) save();
        }}
      >
        {part.conflict && part.saved !== null && (
          <ConflictNotice
            theirs={words.theirs(planText(part.saved.value, speech))}
            onTakeTheirs={part.discard}
            onKeepMine={part.keepMine}
          />
        )}
        <NumberBox
          id="rate"
          label={words.rate}
          unit="ratio"
          value={part.form.rate}
          onEdit={(rate) => part.edit({ ...part.form, rate })}
          issue={issues.rate}
          tried={tried}
        />
        <NumberBox
          id="rate-above"
          label={words.above}
          note={speech.page.optional}
          unit="ratio"
          value={part.form.rateAboveQuota}
          onEdit={(rateAboveQuota) => part.edit({ ...part.form, rateAboveQuota })}
          issue={issues.rateAboveQuota}
          tried={tried}
          hint={words.aboveHint}
        />
        <SaveBar action={planAction} running={running} dirty={part.dirty} onDiscard={part.discard} />
      </form>
    </main>
  );
}
