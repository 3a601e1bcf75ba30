import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Dashboard, Tile } from "../../calls/calls.ts";

export type Screen =
  | { readonly kind: "loading" }
  | { readonly kind: "start" }
  | { readonly kind: "metrics" }
  | { readonly kind: "metric"; readonly metric: Tile["metric"] }
  | { readonly kind: "alerts" }
  | { readonly kind: "data" };

export interface Navigation {
  readonly screen: ReadonlySignal<Screen>;
  /** The screen before this one, where the focus goes back to; null: the page has just opened. */
  readonly from: ReadonlySignal<Screen | null>;
  go(screen: Screen): void;
}

/** Until a source is chosen there is one screen only. */
export function createNavigation(dashboard: ReadonlySignal<Dashboard | null>): Navigation {
  const chosen = signal<Screen>({ kind: "metrics" });
  const from = signal<Screen | null>(null);
  const screen = computed<Screen>(() => {
    if (dashboard.value === null) return { kind: "loading" };
    return dashboard.value.source === null ? { kind: "start" } : chosen.value;
  });
  return {
    screen,
    from,
    go: (next) => {
      from.value = screen.value;
      chosen.value = next;
    },
  };
}
