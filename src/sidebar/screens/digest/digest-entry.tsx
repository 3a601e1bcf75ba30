import type { DigestPlan, DigestState } from "../../../calls/digests.ts";
import { Icon } from "../../components/icon.tsx";
import { dayText, wallText } from "../../moment-text.ts";
import { countText } from "../../numbers/count-text.ts";
import type { App } from "../../store/app.ts";
import { type Speech, useSpeech } from "../../words.ts";

interface Props {
  readonly app: App;
  readonly id: string;
  readonly plan: Pick<DigestPlan, "kind" | "period">;
  /** null: it was never saved. */
  readonly state: DigestState | null;
}

/** A digest in the list: when the next goes out, and how the last has gone. */
export function DigestEntry({ app, id, plan, state }: Props) {
  const speech = useSpeech();
  const words = speech.page.digests;
  return (
    <button
      type="button"
      id={`digest-${id}`}
      class="entry"
      onClick={() => app.navigation.go({ kind: "digest", digest: id })}
    >
      <span class="entry-name">
        {words.kinds[plan.kind]}, {words.ofPeriod[plan.period]}
        {state === null ? (
          <span class="entry-note unsaved">{words.draft}</span>
        ) : (
          notesOf(state, app.nowMs(), speech).map((note) => (
            <span key={note} class="entry-note" dir="auto">
              {note}
            </span>
          ))
        )}
        {state !== null && state.undelivered.length > 0 && (
          <span class="row-note ill" dir="auto">
            <Icon name="at-risk" />
            {words.undelivered(speech.page.list(state.undelivered))}
          </span>
        )}
      </span>{" "}
      <Icon name="next" />
    </button>
  );
}

function notesOf(
  { digest, nextWallMs, last, sending }: DigestState,
  nowMs: number,
  { page, language, style }: Speech,
): readonly string[] {
  const words = page.digests;
  return [
    ...(digest.value.active ? [] : [words.paused]),
    ...(nextWallMs === null ? [] : [words.next(wallText(nextWallMs, style.locale))]),
    ...(last === null
      ? []
      : [
          words.last(dayText(last.sentMs, nowMs, language), last.to.length, countText(last.to.length, style)),
        ]),
    ...(sending ? [words.sending] : []),
  ];
}
