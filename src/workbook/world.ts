import type { World } from "../jobs/ports.ts";
import { once } from "../table/once.ts";
import { alertLogSheetOf } from "./alert-log-sheet.ts";
import { figureCacheOf } from "./figure-cache.ts";
import { historySheetOf } from "./history-sheet.ts";
import { ofFile } from "./of-file.ts";
import { post } from "./post.ts";
import { readingOf } from "./reading.ts";
import { reportSheetOf } from "./report-sheet.ts";
import { propertiesOf, runStoreOf } from "./run-store.ts";
import { sampleSheetsOf } from "./sample-sheets.ts";
import { selectionOf } from "./selection.ts";
import { settingsSheetOf } from "./settings-sheet.ts";
import { sheetsOf } from "./sheets.ts";
import { triggersOf } from "./triggers.ts";

const LOCK_WAIT_MS = 10_000;

/** The world made of Google's services, for one execution; each is asked when first needed. */
export function makeWorld(): World {
  const spreadsheet = once(() => ofFile(SpreadsheetApp.getActiveSpreadsheet()));
  const properties = once(() => ofFile(PropertiesService.getDocumentProperties()));
  const locale = once(() => spreadsheet().getSpreadsheetLocale() ?? "");
  const zoneName = once(() => spreadsheet().getSpreadsheetTimeZone() ?? "Etc/UTC");
  const user = once(() => Session.getEffectiveUser().getEmail());
  const beganMs = Date.now();
  return {
    nowMs: beganMs,
    elapsedMs: () => Date.now() - beganMs,
    sleep: (ms) => Utilities.sleep(ms),
    get user() {
      return user();
    },
    get locale() {
      return locale();
    },
    get url() {
      return spreadsheet().getUrl();
    },
    get fileName() {
      return spreadsheet().getName();
    },
    reading: readingOf(spreadsheet),
    sheets: sheetsOf(spreadsheet),
    settings: settingsSheetOf(spreadsheet),
    history: historySheetOf(spreadsheet),
    alertLog: alertLogSheetOf(spreadsheet),
    report: reportSheetOf(spreadsheet),
    samples: sampleSheetsOf(spreadsheet),
    selection: selectionOf(spreadsheet),
    cache: figureCacheOf(once(() => CacheService.getDocumentCache())),
    properties: propertiesOf(properties),
    runs: runStoreOf(properties),
    triggers: triggersOf(spreadsheet, properties),
    post,
    authorizationUrl,
    locked: lockedRun(),
    momentText: (ms) => Utilities.formatDate(new Date(ms), zoneName(), "yyyy-MM-dd HH:mm"),
  };
}

function authorizationUrl(): string | undefined {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  return info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED
    ? info.getAuthorizationUrl()
    : undefined;
}

/** Google does not count how often a run has taken a lock: what is done within what is locked must not let go of it. */
function lockedRun(): World["locked"] {
  let held = false;
  return (work) => {
    if (held) return { value: work() };
    const lock = ofFile(LockService.getDocumentLock());
    if (!lock.tryLock(LOCK_WAIT_MS)) return undefined;
    held = true;
    try {
      return { value: work() };
    } finally {
      SpreadsheetApp.flush();
      lock.releaseLock();
      held = false;
    }
  };
}
