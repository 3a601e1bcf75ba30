import type { Dashboard } from "../../calls.ts";
import type { Notices } from "./notices.ts";
import type { Session } from "./session.ts";

export const alertActions = { trigger: "set-trigger", language: "set-language" };

/** The hourly check and the language: each change is saved at once. */
export interface AlertsEditor {
  setTrigger(on: boolean): Promise<void>;
  setLanguage(choice: Dashboard["languageChoice"]): Promise<void>;
}

export function createAlertsEditor(session: Session, notices: Notices): AlertsEditor {
  return {
    setTrigger: async (on) => {
      const refusal = await session.write(alertActions.trigger, "setTrigger", [on]);
      if (refusal === null) notices.show(on ? "check-on" : "check-off");
      else if (refusal !== "busy") session.report(refusal);
    },
    setLanguage: async (choice) => {
      const refusal = await session.write(alertActions.language, "setLanguage", [choice]);
      if (refusal === null) notices.show("saved");
      else if (refusal !== "busy") session.report(refusal);
    },
  };
}
