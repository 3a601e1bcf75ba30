import { type ReadonlySignal, signal } from "@preact/signals";
import type { Dashboard } from "../../calls/dashboard.ts";
import type { Notices } from "./notices.ts";
import type { Session } from "./session.ts";

type LanguageChoice = Dashboard["languageChoice"];

export const alertActions = { trigger: "set-trigger", language: "set-language" };

/** The hourly check and the language: each change is saved at once. */
export interface AlertsEditor {
  /** The language that was chosen and is not saved yet; null: none. */
  readonly wanted: ReadonlySignal<LanguageChoice | null>;
  setTrigger(on: boolean): Promise<void>;
  setLanguage(choice: LanguageChoice): Promise<void>;
}

export function createAlertsEditor(session: Session, notices: Notices): AlertsEditor {
  const wanted = signal<LanguageChoice | null>(null);
  return {
    wanted,
    setTrigger: async (on) => {
      const refusal = await session.write(alertActions.trigger, "setTrigger", [on]);
      if (refusal === null) notices.show(on ? "check-on" : "check-off");
      else if (refusal !== "busy") session.report(refusal);
    },
    setLanguage: async (choice) => {
      const { running } = session;
      if (running.value !== null && running.value !== alertActions.language) return;
      wanted.value = choice;
      if (running.value !== null) return;
      // Arrow keys pass over a choice on the way to the next: only the last one counts.
      while (wanted.value !== null && wanted.value !== session.dashboard.value?.languageChoice) {
        const refusal = await session.write(alertActions.language, "setLanguage", [wanted.value]);
        if (refusal === null) notices.show("saved");
        else wanted.value = null;
        if (refusal !== null && refusal !== "busy") session.report(refusal);
      }
      wanted.value = null;
    },
  };
}
