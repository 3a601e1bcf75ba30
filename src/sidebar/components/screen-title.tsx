import type { ComponentChildren } from "preact";

/** The heading where a reader arrives after changing the screen (see stage.tsx). */
export function ScreenTitle({ children }: { readonly children: ComponentChildren }) {
  return (
    <h1 tabIndex={-1} dir="auto">
      {children}
    </h1>
  );
}
