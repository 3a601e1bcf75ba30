import type { AlertGroup } from "../../calls/alerts.ts";
import type { AlertState } from "../../calls/tile.ts";
import { groupLabel } from "../goal-text.ts";
import { dayText } from "../moment-text.ts";
import { countText } from "../numbers/count-text.ts";
import { useSpeech } from "../words.ts";

interface Props {
  readonly groups: readonly AlertGroup[];
  readonly nowMs: number;
  /** How many are named. */
  readonly most: number;
}

/** What people are told of, or are about to be. */
const wrong: readonly AlertState[] = ["alerting", "recovering", "pending"];

/** Who is wrong, and since when. */
export function WrongGroups({ groups, nowMs, most }: Props) {
  const { page, language, style } = useSpeech();
  const words = page.alerts;
  const listed = groups.filter(({ state }) => wrong.includes(state));
  const more = listed.length - most;
  return (
    <>
      {listed.slice(0, most).map(({ label, sinceMs }) => (
        <span key={label} class="entry-note wrong-group">
          {label !== "" && <bdi>{groupLabel(label, page)}</bdi>}{" "}
          {words.since(dayText(sinceMs, nowMs, language))}
        </span>
      ))}
      {more > 0 && <span class="entry-note">{words.groupsMore(more, countText(more, style))}</span>}
    </>
  );
}
