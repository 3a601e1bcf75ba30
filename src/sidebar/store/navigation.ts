import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Dashboard } from "../../calls/dashboard.ts";
import type { TableKind } from "../../metrics/table-kind.ts";
import type { OwnId, TrackedId } from "../../settings/tracked.ts";

/** The screens that the bar leads to, in its order. */
export const sections = ["dashboard", "funnel", "people", "alerts", "more"] as const;
export type Section = (typeof sections)[number];

/** A screen within a section, with the way back. */
export type SubScreen =
  | { readonly kind: "metric"; readonly metric: TrackedId }
  /** The goal by its `scopeKey`; null: a new one. */
  | { readonly kind: "goal"; readonly metric: TrackedId; readonly goal: string | null }
  /** The alert by its id, saved or begun. */
  | { readonly kind: "alert"; readonly rule: string }
  | { readonly kind: "new-alert" }
  | { readonly kind: "days-off" }
  | { readonly kind: "digests" }
  /** The digest by its id, saved or begun. */
  | { readonly kind: "digest"; readonly digest: string }
  | { readonly kind: "person"; readonly name: string }
  | { readonly kind: "plan" }
  | { readonly kind: "choose" }
  | { readonly kind: "own"; readonly id: OwnId | null }
  | { readonly kind: "data" }
  | { readonly kind: "source"; readonly table: TableKind }
  | { readonly kind: "history" };

export type Screen =
  | { readonly kind: "loading" }
  /** Nothing is read yet: what the add-on opens with. */
  | { readonly kind: "start" }
  | { readonly kind: Section }
  | SubScreen;

/** Where the reader is on a screen, to come back to. */
export interface Place {
  /** The id of what has the focus; "" for nothing in particular. */
  readonly focus: string;
  readonly scroll: number;
}

export interface Navigation {
  readonly screen: ReadonlySignal<Screen>;
  /** The section that the screen is in. */
  readonly section: ReadonlySignal<Section>;
  /** The screen that the way back leads to; null on a section's own. */
  readonly parent: ReadonlySignal<Screen | null>;
  /** Where the reader was on this screen when leaving it; null on one that is entered anew. */
  readonly place: ReadonlySignal<Place | null>;
  go(screen: { readonly kind: Section } | SubScreen): void;
  back(): void;
}

interface Visit {
  readonly screen: { readonly kind: Section } | SubScreen;
  readonly place: Place | null;
}

// One of each: a screen that is made anew would look like another one, and the reader would be moved.
const loading: Screen = { kind: "loading" };
const start: Screen = { kind: "start" };
const home: Visit["screen"] = { kind: "dashboard" };

/** @param here tells where the reader is on the screen that is shown */
export function createNavigation(dashboard: ReadonlySignal<Dashboard | null>, here: () => Place): Navigation {
  // The first is a section, each other was opened from the one before.
  const visits = signal<readonly Visit[]>([{ screen: home, place: null }]);
  const top = computed(() => visits.value.at(-1));
  const screen = computed<Screen>(() => {
    if (dashboard.value === null) return loading;
    const wanted = top.value?.screen ?? home;
    return isSection(wanted) && isUnset(dashboard.value) ? start : wanted;
  });
  return {
    screen,
    section: computed(() => sectionOf(visits.value[0])),
    parent: computed(() => visits.value.at(-2)?.screen ?? null),
    place: computed(() => top.value?.place ?? null),
    go: (next) =>
      batch(() => {
        const visit = { screen: next, place: null };
        if (isSection(next)) {
          visits.value = [visit];
          return;
        }
        const left = visits.value.slice(0, -1);
        const leaving = top.value === undefined ? [] : [{ ...top.value, place: here() }];
        visits.value = [...left, ...leaving, visit];
      }),
    back: () => {
      if (visits.value.length > 1) visits.value = visits.value.slice(0, -1);
    },
  };
}

function isSection(screen: Screen): screen is { readonly kind: Section } {
  return sections.some((section) => section === screen.kind);
}

function sectionOf(visit: Visit | undefined): Section {
  return sections.find((section) => section === visit?.screen.kind) ?? "dashboard";
}

/** Neither a table nor a cell is tracked. */
function isUnset({ sources, tiles }: Dashboard): boolean {
  return sources.length === 0 && tiles.every(({ own }) => own === null);
}
