import * as v from "valibot";
import { TriggerLimit, type TriggerOwner, type Triggers } from "../jobs/ports.ts";
import { keptUnder, unreadableKey } from "./kept-text.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Properties = GoogleAppsScript.Properties.Properties;

/** Never renamed: a trigger made by an earlier version calls this name for ever. */
export const HANDLER = "checkAlerts";

const OWNER = "trigger";
/** Without what an earlier version did not know yet. */
const ownerSchema: v.GenericSchema<unknown, TriggerOwner> = v.object({
  user: v.string(),
  sinceMs: v.optional(v.number(), 0),
  language: v.optional(v.picklist(["en", "tr"]), "en"),
  fileName: v.optional(v.string(), ""),
});

/** Google allows a person one clock trigger in a file, and shows nobody another's: a property says whose runs. */
export function triggersOf(spreadsheet: () => Spreadsheet, properties: () => Properties): Triggers {
  const removeOwn = () => {
    for (const trigger of ScriptApp.getUserTriggers(spreadsheet())) {
      if (trigger.getHandlerFunction() === HANDLER) ScriptApp.deleteTrigger(trigger);
    }
  };
  const forget = () => {
    properties().deleteProperty(OWNER);
    properties().deleteProperty(unreadableKey(OWNER));
  };
  return {
    owner: () => keptUnder(properties(), OWNER, ownerSchema),
    lost: () => properties().getProperty(unreadableKey(OWNER)) !== null,
    takeOver(owner) {
      removeOwn();
      // Off until the new trigger stands: Google allows one in a file, so that the old one had to go first.
      forget();
      create();
      properties().setProperty(OWNER, JSON.stringify(owner));
    },
    switchOff() {
      removeOwn();
      forget();
    },
    removeOwn,
  };
}

function create(): void {
  try {
    ScriptApp.newTrigger(HANDLER).timeBased().everyHours(1).create();
  } catch (error) {
    if (/too many\b.*\btriggers/i.test(String(error))) throw new TriggerLimit(String(error));
    throw error;
  }
}
