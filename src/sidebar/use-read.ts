import { useEffect, useRef } from "preact/hooks";
import type { Reads } from "../calls/calls.ts";
import type { View } from "../calls/view.ts";
import type { Refusal } from "./server.ts";
import type { Session } from "./store/session.ts";

/** A read as its screen shows it. */
export interface Shown<T> {
  /** null: nothing has been answered yet. */
  readonly value: T | null;
  /** Whether the value is of the view that is wanted; else it is of the one before, while this is on its way. */
  readonly current: boolean;
  readonly refusal: Refusal | null;
  retry(): void;
}

/** Asks for what a screen shows, of the view that the page looks at, for as long as the screen is there. */
export function useRead<Name extends keyof Reads>(
  { answers, view }: Session,
  call: Name,
  ...args: Parameters<Reads[Name]>
): Shown<ReturnType<Reads[Name]>> {
  const wanted: View | null = view.value;
  const subject = JSON.stringify([call, args]);
  const { value, refusal } = answers.known(wanted, call, ...args).value;
  const last = useRef<{ readonly subject: string; readonly value: ReturnType<Reads[Name]> } | null>(null);
  if (value !== null) last.current = { subject, value };
  useEffect(() => {
    const unwatch = answers.watch(wanted, call, ...args);
    answers.ask(wanted, call, ...args);
    return unwatch;
  }, [subject, wanted]);
  const before = last.current?.subject === subject ? last.current.value : null;
  return {
    value: value ?? before,
    current: value !== null,
    refusal,
    retry: () => {
      answers.ask(wanted, call, ...args);
    },
  };
}
