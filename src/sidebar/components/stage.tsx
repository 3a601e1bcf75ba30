import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { Navigation } from "../store/navigation.ts";

interface Props {
  readonly navigation: Navigation;
  readonly children: ComponentChildren;
}

/**
 * Where the screens appear. On a new one the reader is brought to its heading, on the way back to what led away from
 * it, and Escape is the way back.
 */
export function Stage({ navigation, children }: Props) {
  const screen = navigation.screen.value;
  const opened = useRef(false);
  // Before the screen is painted: later, it would take the focus from a field that was clicked at once.
  useLayoutEffect(() => {
    // The page opens beside the sheet, where the reader still is.
    if (opened.current) arrive(navigation);
    opened.current = true;
  }, [screen]);
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || isTyping(event.target)) return;
      navigation.back();
    };
    window.addEventListener("keydown", leave);
    return () => window.removeEventListener("keydown", leave);
  }, []);
  return <>{children}</>;
}

function arrive(navigation: Navigation): void {
  const place = navigation.place.peek();
  window.scrollTo(0, place?.scroll ?? 0);
  const left = place === null || place.focus === "" ? null : document.getElementById(place.focus);
  (left ?? document.querySelector("h1"))?.focus({ preventScroll: true });
}

/** In a field Escape belongs to the field. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select");
}
