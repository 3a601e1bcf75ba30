export const shellEn = {
  nav: {
    label: "Sections",
    dashboard: "Dashboard",
    funnel: "Funnel",
    people: "People",
    alerts: "Alerts",
    more: "More",
  },
  loading: "Reading your spreadsheet…",
  progress: {
    reading: "Still reading the spreadsheet…",
    working: "Still working…",
    long: "Large files can take up to a minute. You can go on looking around.",
  },
  refresh: "Refresh figures",
  retry: "Try again",
  save: "Save",
  saving: "Saving…",
  discard: "Discard changes",
  dismiss: "Dismiss",
  undo: "Undo",
  unsaved: "Unsaved changes",
  optional: "optional",
  inTotal: (rows: number, written: string) => `${written} ${rows === 1 ? "row" : "rows"}`,
  list: (items: readonly string[]) => items.join(", "),
  language: { label: "Language", auto: "Automatic", en: "English", tr: "Türkçe" },
  notices: {
    saved: "Saved",
    "goal-removed": "Goal removed",
    "goal-changed": "Goal changed",
    "goal-added": "Goal set",
    recorded: "Today’s figures are recorded",
    "rule-removed": "Alert removed",
    "source-removed": "The sheet is no longer read",
    "metric-added": "Added to the dashboard",
    "metric-removed": "Removed from the dashboard",
    "own-removed": "The cell is no longer tracked",
    "sample-added": "Sample added",
    "sample-removed": "Sample removed",
    restored: "Restored",
    "check-on": "Hourly check is on",
    "check-off": "Hourly check is off",
    refreshed: "Figures refreshed",
  },
  /** What Google's own failures mean, and what to do. */
  trouble: {
    title: "That did not work",
    accounts:
      "Google refused access. This happens when several Google accounts are signed in to this browser. Open the spreadsheet in a private window or a browser profile with this account only.",
    authorization:
      "Salesgauge has no permission at the moment. Close this sidebar, open it again from Extensions › Salesgauge, and allow access when Google asks. If several Google accounts are signed in, use a window with this account only.",
    offline: "No connection to Google. Check your network and try again. What you entered is kept.",
    "time-out":
      "Google did not answer in time. The change may have been made all the same: refresh and look before you try again.",
    overload: "Google is busy at the moment. Wait a minute and try again.",
    outdated: "Salesgauge was updated while this sidebar was open. Close it and open it again.",
    unknown: "Something unexpected happened. Try again; if it stays, close this sidebar and open it again.",
  },
  detail: (message: string) => `Google says: ${message}`,
};

export type ShellWords = typeof shellEn;
