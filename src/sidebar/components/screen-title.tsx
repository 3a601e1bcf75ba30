import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface Props {
  /** Whether the focus comes here: after a move within the page, not when the page opens beside the sheet. */
  readonly focus: boolean;
  readonly children: ComponentChildren;
}

/** The heading where a reader arrives after changing the screen. */
export function ScreenTitle({ focus, children }: Props) {
  const here = useRef<HTMLHeadingElement>(null);
  // Before the screen is painted: later, it would take the focus from a field that was clicked at once.
  useLayoutEffect(() => {
    if (focus) here.current?.focus();
  }, [focus]);
  return (
    <h1 ref={here} tabIndex={-1}>
      {children}
    </h1>
  );
}
