import { useEffect, useState } from "preact/hooks";
import { useSpeech } from "../words.ts";

/** Shorter waits would only flicker. */
const barMs = 400;
const wordsMs = 4_000;
const longMs = 20_000;

interface Props {
  /** What is under way; null: nothing. */
  readonly work: "reading" | "working" | null;
}

/** That something takes time: a moving line after a moment, words after a few seconds. Nothing is blocked by it. */
export function ProgressLine({ work }: Props) {
  const { page } = useSpeech();
  const passed = usePassed(work !== null, [barMs, wordsMs, longMs]);
  const said = work !== null && passed >= 2;
  return (
    <>
      {work !== null && passed >= 1 && <div class="progress" aria-hidden="true" />}
      <p class={said ? "progress-words" : "spoken"} role="status">
        {said && page.progress[work]} {said && passed >= 3 && page.progress.long}
      </p>
    </>
  );
}

/** How many of these times have passed since it was switched on. */
function usePassed(on: boolean, times: readonly number[]): number {
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    setPassed(0);
    if (!on) return;
    const timers = times.map((time, at) => setTimeout(() => setPassed(at + 1), time));
    return () => timers.forEach(clearTimeout);
  }, [on]);
  return on ? passed : 0;
}
