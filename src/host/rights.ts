/** What a run may do, by the way it was started. [platform 5.1] */
export type AuthMode = "NONE" | "LIMITED" | "CUSTOM_FUNCTION" | "FULL";

interface Right {
  /** The modes in which the call is allowed. */
  readonly modes: readonly AuthMode[];
  /** One of these must stand in the manifest and be granted. None: the call needs no authorization. */
  readonly scopes: readonly string[];
}

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
const sheets = [scope("spreadsheets.currentonly"), scope("spreadsheets")];
const all: readonly AuthMode[] = ["NONE", "LIMITED", "CUSTOM_FUNCTION", "FULL"];
const withDocument: readonly AuthMode[] = ["LIMITED", "CUSTOM_FUNCTION", "FULL"];
const full: readonly AuthMode[] = ["FULL"];

/** The first pattern that fits counts. */
const rights: readonly (readonly [RegExp, Right])[] = [
  [/^SpreadsheetApp\.(getUi|newTextStyle|flush)$/, { modes: all, scopes: [] }],
  [/^SpreadsheetApp\.(openById|openByUrl)$/, { modes: full, scopes: [scope("spreadsheets")] }],
  [/^SpreadsheetApp\./, { modes: withDocument, scopes: sheets }],
  [
    /^(Spreadsheet|Sheet|Range|RangeList|NamedRange|DeveloperMetadata)\.(get|is|can)/,
    { modes: withDocument, scopes: sheets },
  ],
  // Charts are built without authorization, which Google's reference names for none of their methods.
  [/^Sheet\.newChart$/, { modes: ["LIMITED", "FULL"], scopes: [] }],
  [
    /^(Spreadsheet|Sheet|Range|RangeList|NamedRange|Protection|DeveloperMetadata)\./,
    { modes: ["LIMITED", "FULL"], scopes: sheets },
  ],
  [
    /^Ui\.(showSidebar|showModalDialog|showModelessDialog|alert|prompt)$/,
    { modes: full, scopes: [scope("script.container.ui")] },
  ],
  [
    /^(PropertiesService|Properties|CacheService|Cache|LockService|Lock)\./,
    { modes: withDocument, scopes: [] },
  ],
  [/^MailApp\./, { modes: full, scopes: [scope("script.send_mail")] }],
  [
    /^ScriptApp\.(newTrigger|getProjectTriggers|getUserTriggers|deleteTrigger)$/,
    { modes: full, scopes: [scope("script.scriptapp")] },
  ],
  [/^ScriptApp\./, { modes: ["LIMITED", "NONE", "FULL"], scopes: [] }],
  [/^Session\.getActiveUserLocale$/, { modes: all, scopes: [scope("script.locale")] }],
  [/^Session\.(getActiveUser|getEffectiveUser)$/, { modes: withDocument, scopes: [scope("userinfo.email")] }],
];

const free: Right = { modes: all, scopes: [] };

export function rightOf(method: string): Right {
  return rights.find(([pattern]) => pattern.test(method))?.[1] ?? free;
}

/** A call as Google's refusals name it: with its service, but without the class of a sheet or a range. */
export function publicName(method: string): string {
  return method.replace(
    /^(Spreadsheet|Sheet|Range|RangeList|NamedRange|Protection|DeveloperMetadata|Properties|Cache|Lock)\./,
    "",
  );
}
