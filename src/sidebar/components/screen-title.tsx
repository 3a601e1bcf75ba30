import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface Props {
  /** Whether the focus comes here: after a move within the page, not when the page opens beside the sheet. */
  readonly focus: boolean;
  readonly children: ComponentChildren;
}

/** The heading where a reader arrives after changing the screen. */
export function ScreenTitle({ focus, children }: Props) {
  const here = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) here.current?.focus();
  }, [focus]);
  return (
    <h1 ref={here} tabIndex={-1}>
      {children}
    </h1>
  );
}
