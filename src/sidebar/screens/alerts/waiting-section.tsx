import type { WaitingNotice } from "../../../calls/alerts.ts";
import { useShowMore } from "../../components/show-more.tsx";
import { agoText } from "../../moment-text.ts";
import { useSpeech } from "../../words.ts";
import { NoticeTitle, peopleText } from "./notice-title.tsx";

interface Props {
  readonly waiting: readonly WaitingNotice[];
  readonly nowMs: number;
}

/** Who waits for which mail, and why it has not gone out. */
export function WaitingSection({ waiting, nowMs }: Props) {
  const { page, language } = useSpeech();
  const words = page.alerts;
  const { shown, button } = useShowMore(waiting, 5);
  if (waiting.length === 0) return null;
  return (
    <section class="part" aria-labelledby="waiting-title">
      <h2 id="waiting-title">{words.waiting}</h2>
      <ul>
        {shown.map((notice, at) => (
          <li key={at} class="happening">
            <NoticeTitle {...notice} />
            <p class="happening-note">
              {words.reasons[notice.reason]} · {agoText(notice.atMs, nowMs, language)}
            </p>
            <p class="happening-note" dir="auto">
              {words.to(peopleText(notice.to, page))}
            </p>
            <p class={notice.hold === "set-aside" ? "happening-note ill" : "happening-note said"}>
              {words.holds[notice.hold ?? "run"]}
            </p>
          </li>
        ))}
      </ul>
      {button}
    </section>
  );
}
