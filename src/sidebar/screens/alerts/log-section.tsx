import type { AlertLine } from "../../../calls/alerts.ts";
import { Icon, type IconName } from "../../components/icon.tsx";
import { useShowMore } from "../../components/show-more.tsx";
import { agoText, momentText } from "../../moment-text.ts";
import { reasonText } from "../../rule-text.ts";
import { type Speech, useSpeech } from "../../words.ts";
import { NoticeTitle, peopleText } from "./notice-title.tsx";

interface Props {
  readonly log: readonly AlertLine[];
  readonly nowMs: number;
}

const icons: { readonly [reason in AlertLine["reason"]]: IconName } = {
  fired: "bell",
  reminder: "clock",
  recovered: "on-track",
  gone: "no-data",
  failing: "off-track",
};

/** What was crossed and what has recovered, when, and who was told. */
export function LogSection({ log, nowMs }: Props) {
  const speech = useSpeech();
  const { page, language, style } = speech;
  const words = page.alerts;
  const { shown, button } = useShowMore(log, 5);
  return (
    <section class="part" aria-labelledby="log-title">
      <h2 id="log-title">{words.log}</h2>
      {log.length === 0 && <p class="quiet-text">{words.logNone}</p>}
      <ul>
        {shown.map((line, at) => (
          <li key={at} class="happening">
            <NoticeTitle {...line} />
            <p class={`happened ${line.reason}`}>
              <Icon name={icons[line.reason]} />
              <span class="happened-what">{reasonText(line.reason, line.value, line.unit, speech)}</span>{" "}
              <time
                class="happened-when"
                dateTime={new Date(line.atMs).toISOString()}
                title={momentText(line.atMs, style.locale)}
              >
                {agoText(line.atMs, nowMs, language)}
              </time>
            </p>
            <p class={line.outcome === "sent" ? "happening-note" : "happening-note ill"} dir="auto">
              {outcomeText(line, page)}
            </p>
          </li>
        ))}
      </ul>
      {button}
    </section>
  );
}

function outcomeText({ outcome, to }: AlertLine, page: Speech["page"]): string {
  const words = page.alerts.outcomes;
  return outcome === "nobody" ? words.nobody : words[outcome](peopleText(to, page));
}
