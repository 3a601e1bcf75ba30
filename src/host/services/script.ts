import type { ClockTrigger } from "../cloud.ts";
import type { Execution } from "../execution.ts";
import { mismatch, text } from "./arguments.ts";
import { ClockBuilder } from "./clock-builder.ts";
import { enumeration } from "./enumeration.ts";
import { SpreadsheetService } from "./spreadsheet.ts";

/** Enumerations of ScriptApp. */
export const scriptEnums = {
  AuthMode: enumeration("NONE", "LIMITED", "CUSTOM_FUNCTION", "FULL"),
  AuthorizationStatus: enumeration("REQUIRED", "NOT_REQUIRED"),
  EventType: enumeration("CLOCK", "ON_OPEN", "ON_EDIT"),
  TriggerSource: enumeration("CLOCK", "SPREADSHEETS"),
} as const;

export class ScriptAppService {
  private readonly x: Execution;

  constructor(x: Execution) {
    this.x = x;
  }

  newTrigger(handler: unknown) {
    return this.x.expose("TriggerBuilder", new TriggerBuilder(this.x, text(handler, "ScriptApp.newTrigger")));
  }
  getProjectTriggers() {
    return this.own();
  }
  getUserTriggers(document: unknown) {
    const file = this.x.behind(document);
    if (!(file instanceof SpreadsheetService)) throw mismatch([document], "ScriptApp.getUserTriggers");
    return this.own();
  }
  deleteTrigger(trigger: unknown) {
    const service = this.x.behind(trigger);
    if (!(service instanceof TriggerService)) throw mismatch([trigger], "ScriptApp.deleteTrigger");
    const { triggers } = this.x.cloud;
    const at = triggers.findIndex(({ id }) => id === service.trigger.id);
    if (at >= 0) triggers.splice(at, 1);
  }
  getAuthorizationInfo() {
    const granted = this.x.cloud.scopes.every((scope) => this.x.granted([scope]));
    return this.x.expose("AuthorizationInfo", new AuthorizationInfo(granted));
  }

  private readonly own = () =>
    this.x.cloud.triggers.flatMap((trigger) =>
      trigger.user === this.x.user ? [this.x.expose("Trigger", new TriggerService(trigger))] : [],
    );
}

class TriggerBuilder {
  private readonly x: Execution;
  private readonly handler: string;

  constructor(x: Execution, handler: string) {
    this.x = x;
    this.handler = handler;
  }

  timeBased() {
    const made = (trigger: ClockTrigger) => this.x.expose("Trigger", new TriggerService(trigger));
    return this.x.expose("ClockTriggerBuilder", new ClockBuilder(this.x, this.handler, made));
  }
}

class TriggerService {
  readonly trigger: ClockTrigger;

  constructor(trigger: ClockTrigger) {
    this.trigger = trigger;
  }

  getUniqueId() {
    return this.trigger.id;
  }
  getHandlerFunction() {
    return this.trigger.handler;
  }
  getEventType() {
    return scriptEnums.EventType.CLOCK;
  }
  getTriggerSource() {
    return scriptEnums.TriggerSource.CLOCK;
  }
  getTriggerSourceId() {
    return null;
  }
}

class AuthorizationInfo {
  private readonly granted: boolean;

  constructor(granted: boolean) {
    this.granted = granted;
  }

  getAuthorizationStatus() {
    const { REQUIRED, NOT_REQUIRED } = scriptEnums.AuthorizationStatus;
    return this.granted ? NOT_REQUIRED : REQUIRED;
  }
  getAuthorizationUrl() {
    return this.granted ? null : "https://script.google.com/macros/authorize-salesgauge";
  }
}
