import type { ComponentChildren } from "preact";
import type { Shown } from "../use-read.ts";
import { useSpeech } from "../words.ts";
import { ActionButton } from "./action-button.tsx";
import { FailureBanner } from "./failure-banner.tsx";

interface Props<T> {
  readonly shown: Shown<T>;
  readonly children: (value: T) => ComponentChildren;
}

/** What a screen asks for: its place while it is awaited, why it could not be had, and itself, dimmed when outrun. */
export function Reading<T>({ shown, children }: Props<T>) {
  const { page } = useSpeech();
  const { value, current, refusal, retry } = shown;
  return (
    <>
      {refusal !== null && (
        <FailureBanner refusal={refusal}>
          <ActionButton onPress={retry}>{page.retry}</ActionButton>
        </FailureBanner>
      )}
      {value !== null ? (
        <div class={current ? "reading" : "reading outrun"} aria-busy={!current}>
          {children(value)}
        </div>
      ) : (
        refusal === null && (
          <div class="waiting" aria-busy="true">
            <p class="spoken" role="status">
              {page.loading}
            </p>
            <div class="tile ghost" aria-hidden="true" />
            <div class="tile ghost" aria-hidden="true" />
          </div>
        )
      )}
    </>
  );
}
