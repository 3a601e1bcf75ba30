import { type ReadonlySignal, signal } from "@preact/signals";
import type { DaysOff } from "../../alerts/quiet.ts";
import type { Saved } from "../../calls/saved.ts";
import type { Notices } from "./notices.ts";
import type { Session } from "./session.ts";

export const daysOffActions = { save: "save-days-off" };

/** The days on which nobody works; each change is saved at once. */
export interface DaysOffEditor {
  /** What is chosen and not saved yet; null: nothing. */
  readonly wanted: ReadonlySignal<DaysOff | null>;
  save(saved: Saved<DaysOff>, next: DaysOff): Promise<void>;
}

export function createDaysOffEditor(session: Session, notices: Notices): DaysOffEditor {
  const wanted = signal<DaysOff | null>(null);
  return {
    wanted,
    save: async ({ revision }, next) => {
      if (session.running.value !== null || wanted.value !== null) return;
      const dates = [...new Set(next.dates)].sort();
      wanted.value = { ...next, dates };
      const value = { turkey: next.turkey, dates };
      const refusal = await session.write(daysOffActions.save, "saveDaysOff", [{ value, revision }]);
      // Shown until the new mark is known: a second change with the old one would be refused.
      await session.answers.ask(session.view.value, "alerts");
      wanted.value = null;
      if (refusal === null) notices.show("saved");
      else if (refusal !== "busy") session.report(refusal);
    },
  };
}
