import { type ReadonlySignal, signal } from "@preact/signals";
import type { Dashboard } from "../../calls/dashboard.ts";
import type { TrackedId } from "../../settings/tracked.ts";
import type { Notices } from "./notices.ts";
import type { Session } from "./session.ts";

/** Which metrics the dashboard shows: each change is shown at once and saved as soon as the one before is. */
export interface Chooser {
  /** As it will stand. */
  metrics(dashboard: Dashboard): readonly TrackedId[];
  readonly saving: ReadonlySignal<boolean>;
  add(dashboard: Dashboard, metric: TrackedId): void;
  remove(dashboard: Dashboard, metric: TrackedId): void;
  /** @param by -1: one up; 1: one down */
  move(dashboard: Dashboard, metric: TrackedId, by: number): void;
  /** What is typed into the search; kept when the screen is left. */
  readonly typed: ReadonlySignal<string>;
  search(typed: string): void;
  readonly readyOnly: ReadonlySignal<boolean>;
  showReadyOnly(on: boolean): void;
}

export const chooseAction = "choose";

export function createChooser(session: Session, notices: Notices): Chooser {
  const wanted = signal<readonly TrackedId[] | null>(null);
  const typed = signal("");
  const readyOnly = signal(false);
  const saving = signal(false);
  const metrics = ({ chosen }: Dashboard) => wanted.value ?? chosen.value.metrics;

  const send = async (metrics: readonly TrackedId[]) => {
    const revision = session.dashboard.value?.chosen.revision ?? "";
    const saved = { value: { metrics }, revision };
    const refusal = await session.write(chooseAction, "saveChosen", [saved], () => {
      if (wanted.value === metrics) wanted.value = null;
    });
    if (refusal === "busy") return await session.idle();
    if (refusal === null) return;
    // Somebody else's choice is shown, and this one is told to be lost: there is nothing typed to keep.
    wanted.value = null;
    if (refusal.code === "conflict") await session.load();
    session.report(refusal);
  };
  const save = async () => {
    if (saving.value) return;
    saving.value = true;
    while (wanted.value !== null) await send(wanted.value);
    saving.value = false;
  };
  const change = (next: readonly TrackedId[]) => {
    wanted.value = next;
    return save();
  };

  return {
    metrics,
    saving,
    typed,
    readyOnly,
    search: (text) => {
      typed.value = text;
    },
    showReadyOnly: (on) => {
      readyOnly.value = on;
    },
    add: (dashboard, metric) => {
      const now = metrics(dashboard);
      if (!now.includes(metric)) change([...now, metric]);
    },
    remove: (dashboard, metric) => {
      const before = metrics(dashboard);
      change(before.filter((one) => one !== metric));
      notices.show("metric-removed", () => {
        const now = wanted.value ?? session.dashboard.value?.chosen.value.metrics ?? [];
        change(placed(now, metric, before.indexOf(metric)));
      });
    },
    move: (dashboard, metric, by) => {
      const now = metrics(dashboard);
      const from = now.indexOf(metric);
      const to = Math.min(now.length - 1, Math.max(0, from + by));
      if (from === -1 || from === to) return;
      change(placed(now, metric, to));
    },
  };
}

function placed(metrics: readonly TrackedId[], metric: TrackedId, at: number): readonly TrackedId[] {
  const others = metrics.filter((one) => one !== metric);
  return [...others.slice(0, at), metric, ...others.slice(at)];
}
