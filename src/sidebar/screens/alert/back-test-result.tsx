import type { BackTest, PastMail, TrackedRule, WatchedMetric } from "../../../calls/alerts.ts";
import { Reading } from "../../components/reading.tsx";
import { useShowMore } from "../../components/show-more.tsx";
import { groupLabel } from "../../goal-text.ts";
import { countText } from "../../numbers/count-text.ts";
import { periodText } from "../../period-text.ts";
import { reasonText } from "../../rule-text.ts";
import type { App } from "../../store/app.ts";
import { useRead } from "../../use-read.ts";
import { useSpeech } from "../../words.ts";

interface Props {
  readonly app: App;
  readonly rule: TrackedRule;
  readonly unit: WatchedMetric["unit"];
  /** The alert was changed after it was checked. */
  readonly outdated: boolean;
}

/** What an alert would have sent over the history there is. */
export function BackTestResult({ app, rule, unit, outdated }: Props) {
  const { page } = useSpeech();
  const shown = useRead(app.session, "backTest", rule);
  return (
    <div class={outdated ? "back-test outrun" : "back-test"}>
      {outdated && <p class="quiet-text">{page.tryOut.outdated}</p>}
      <Reading shown={shown}>{(test) => <Told test={test} unit={unit} />}</Reading>
    </div>
  );
}

interface ToldProps {
  readonly test: BackTest;
  readonly unit: WatchedMetric["unit"];
}

function Told({ test: { checks, first, last, mails, problem }, unit }: ToldProps) {
  const { page, language, style } = useSpeech();
  const words = page.tryOut;
  const { shown, button } = useShowMore([...mails].reverse(), 5);
  if (problem !== null) return <p dir="auto">{problem}</p>;
  if (checks === 0 || first === null || last === null) return <p>{words.nothing}</p>;
  const over = words.over(
    checks,
    countText(checks, style),
    periodText(first, language),
    periodText(last, language),
  );
  return (
    <>
      <p role="status">
        <strong>{words.wouldHave(mails.length, countText(mails.length, style))}</strong>
      </p>
      <p class="quiet-text">{over}</p>
      <ul class="past-mails">
        {shown.map((mail, at) => (
          <PastMailLine key={at} mail={mail} unit={unit} />
        ))}
      </ul>
      {button}
    </>
  );
}

interface LineProps {
  readonly mail: PastMail;
  readonly unit: WatchedMetric["unit"];
}

function PastMailLine({ mail: { at, notices }, unit }: LineProps) {
  const speech = useSpeech();
  return (
    <li class="past-mail">
      <h3 class="past-mail-title">{periodText(at, speech.language)}</h3>
      {notices.map(({ label, reason, value }) => (
        <p key={`${label} ${reason}`} class="past-mail-note">
          {label !== "" && (
            <>
              <bdi>{groupLabel(label, speech.page)}</bdi>
              {" · "}
            </>
          )}
          {reasonText(reason, value, unit, speech)}
        </p>
      ))}
    </li>
  );
}
