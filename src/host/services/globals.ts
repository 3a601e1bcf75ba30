import type { Execution } from "../execution.ts";
import { CacheServiceService } from "./cache.ts";
import { chartEnums } from "./charts.ts";
import { HtmlService } from "./html.ts";
import { LockServiceService } from "./lock.ts";
import { MailAppService } from "./mail.ts";
import { PropertiesServiceService } from "./properties.ts";
import { ScriptAppService, scriptEnums } from "./script.ts";
import { SessionService } from "./session.ts";
import { spreadsheetApp } from "./spreadsheet-app.ts";
import { UtilitiesService } from "./utilities.ts";

/** The services that an execution finds among its globals. What is not here does not exist. */
export function serviceGlobals(x: Execution): { readonly [name: string]: unknown } {
  const write = (...items: readonly unknown[]) => void x.cloud.log.push(items.map(String).join(" "));
  return {
    SpreadsheetApp: spreadsheetApp(x),
    Charts: Object.assign(Object.create(null), chartEnums),
    PropertiesService: x.expose("PropertiesService", new PropertiesServiceService(x)),
    CacheService: x.expose("CacheService", new CacheServiceService(x)),
    LockService: x.expose("LockService", new LockServiceService(x)),
    MailApp: x.expose("MailApp", new MailAppService(x)),
    ScriptApp: Object.assign(x.expose("ScriptApp", new ScriptAppService(x)), scriptEnums),
    HtmlService: x.expose("HtmlService", new HtmlService(x)),
    Session: x.expose("Session", new SessionService(x)),
    Utilities: x.expose("Utilities", new UtilitiesService(x)),
    Logger: { log: write },
    console: { log: write, info: write, warn: write, error: write, debug: write },
  };
}
