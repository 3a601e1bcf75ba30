import { type ReadonlySignal, signal } from "@preact/signals";

export type NoticeKind =
  | "saved"
  | "goal-removed"
  | "goal-changed"
  | "goal-added"
  | "recorded"
  | "rule-removed"
  | "digest-removed"
  | "rule-snoozed"
  | "snooze-ended"
  | "source-removed"
  | "metric-added"
  | "metric-removed"
  | "own-removed"
  | "sample-added"
  | "sample-removed"
  | "restored"
  | "check-on"
  | "check-off"
  | "refreshed";

/** A short message after something was done. */
export interface Notice {
  /** Tells two notices of the same kind apart. */
  readonly id: number;
  readonly kind: NoticeKind;
  readonly undo: (() => void) | null;
}

export interface Notices {
  readonly current: ReadonlySignal<Notice | null>;
  show(kind: NoticeKind, undo?: () => void): void;
  dismiss(): void;
}

export function createNotices(): Notices {
  const current = signal<Notice | null>(null);
  let shown = 0;
  return {
    current,
    show: (kind, undo) => {
      shown += 1;
      current.value = { id: shown, kind, undo: undo ?? null };
    },
    dismiss: () => {
      current.value = null;
    },
  };
}
