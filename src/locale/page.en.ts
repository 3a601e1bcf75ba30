import { statusWords } from "./status-words.ts";

/** The page's words in English. The Turkish ones have this type, so that a missing one does not compile. */
export const pageEn = {
  nav: { label: "Sections", metrics: "Metrics", alerts: "Alerts", data: "Data" },
  loading: "Reading your spreadsheet…",
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

  start: {
    title: "Where are your deals?",
    lead: "Choose the sheet that has one row for each deal. Salesgauge reads its headers and never changes it.",
  },
  data: {
    title: "Data",
    sheet: "Sheet",
    chooseSheet: "Choose a sheet",
    columns: "Columns",
    recognised: (found: number, all: number) => `${found} of ${all} recognised`,
    notRecognised: (fields: string) => `Not recognised: ${fields}. Choose the column if the sheet has one.`,
    notInSheet: "Not in this sheet",
    more: "More columns",
    moreHelp: "Each lets Salesgauge compute further metrics.",
    useRecognised: (count: number, written: string) =>
      count === 1 ? "Use 1 recognised column" : `Use ${written} recognised columns`,
    addColumn: "Add a column for",
    chooseField: "Choose what it holds",
    add: "Add",
    gone: (header: string) => `${header} (no longer in the sheet)`,
    noSamples: "No values yet",
    none: "No sheet with headers found",
    noneHelp:
      "Put a header in the first row of each column, for example Status, Customer, Amount, and look again.",
    lookAgain: "Look again",
    save: "Save and show metrics",
    current: (sheet: string) => `It now reads the sheet “${sheet}”.`,
  },

  metrics: {
    title: "Metrics",
    none: "—",
    noValue: "No value",
    goal: {
      higher: (value: string) => `Goal: ${value} or more`,
      lower: (value: string) => `Goal: ${value} or less`,
      neither: (value: string) => `Goal: ${value}`,
    },
    met: "Goal met",
    below: (gap: string) => `${gap} below goal`,
    above: (gap: string) => `${gap} above goal`,
    needs: (fields: string) => `Needs a column for: ${fields}`,
    chooseColumns: "Choose columns",
    checkIsOff: "Alerts are set, but the hourly check is off. No mail is sent.",
    checkIsLate: "The hourly check has been silent for more than two hours.",
    toAlerts: "Go to Alerts",
    more: "More metrics",
    needMore: (count: number, written: string) =>
      count === 1
        ? "One further metric needs more columns."
        : `${written} further metrics need more columns.`,
    settingsProblems: (count: number) =>
      count === 1
        ? "One row of the settings could not be read."
        : `${count} rows of the settings could not be read.`,
  },
  status: statusWords.en,
  alert: {
    off: "Alert paused",
    waiting: "Alert not checked yet",
    normal: "Within threshold",
    pending: "Crossed, confirming",
    alerting: "Alerting",
    "no-data": "Alert has no data",
    error: "Alert check failed",
  },
  units: {
    months: (count: number, written: string) => `${written} ${count === 1 ? "month" : "months"}`,
    days: (count: number, written: string) => `${written} ${count === 1 ? "day" : "days"}`,
    points: (count: number, written: string) => `${written} ${count === 1 ? "point" : "points"}`,
    sign: { ratio: "%", days: "days", months: "months", money: "", count: "", points: "" },
  },

  metric: {
    goal: "Goal",
    target: "Target",
    targetHint: "Leave empty for no goal.",
    removeGoal: "Remove goal",
    alert: "Alert",
    active: "Send mail when it crosses a threshold",
    side: "Mail when it is",
    sides: { above: "above", below: "below" },
    threshold: "Threshold",
    recoverAt: "Recovered at",
    recoverHint: { above: "Empty: once it is no longer above.", below: "Empty: once it is no longer below." },
    checks: "Checks in a row",
    checksHint: "Hourly checks that must agree before mail is sent.",
    recipients: "Mail to",
    recipientsHint: "Separate addresses with a comma or a new line.",
    removeRule: "Remove alert",
    readAs: (value: string) => `Read as ${value}`,
  },
  conflict: {
    title: "Someone else changed this",
    goal: (value: string) => `The target is now ${value}.`,
    noGoal: "The goal has been removed.",
    rule: (side: string, value: string) => `It now mails when the figure is ${side} ${value}.`,
    noRule: "The alert has been removed.",
    kept: "What you entered is kept below.",
    takeTheirs: "Use theirs",
    keepMine: "Keep mine",
  },
  issues: {
    empty: "Write a number.",
    unreadable: (example: string) => `This is not a number. Write it like ${example}.`,
    suggestion: (written: string) =>
      `Numbers are written differently in this spreadsheet. Did you mean ${written}?`,
    negative: "Write a number of 0 or more.",
    recoverTooLow: (threshold: string) =>
      `Write a number above the threshold of ${threshold}, or leave it empty.`,
    recoverTooHigh: (threshold: string) =>
      `Write a number below the threshold of ${threshold}, or leave it empty.`,
    checks: "Write a whole number from 1 to 48.",
    noRecipient: "Write at least one mail address.",
    recipient: (address: string) => `“${address}” is not a mail address. Write it like name@company.com.`,
    sheet: "Choose the sheet that holds the deals.",
    noColumns: "Choose at least one column.",
    columnGone: "This column is no longer in the sheet. Choose another.",
    columnTwice: (field: string) => `This column is already chosen for ${field}.`,
  },

  alerts: {
    title: "Alerts",
    check: "Hourly check",
    lead: "Once an hour Salesgauge computes the metrics and mails when a threshold is crossed.",
    on: "On",
    off: "Off",
    late: "Late",
    runsAsYou: "Runs as you",
    runsAs: (owner: string) => `Runs as ${owner}`,
    runsAsSomebody: "Runs as another person",
    turnOn: "Turn on",
    turnOff: "Turn off",
    takeOver: "Take over",
    takeOverHint: "Checks then run, and mails are sent, from your account.",
    lastRun: "Last run",
    never: "Not yet",
    lateHelp: "No run for more than two hours. Turn the check off and on, or let another person take over.",
    lateHelpOther: "No run for more than two hours. Take over to start it again.",
    lastProblem: "In the last run",
    waiting: (count: number) =>
      count === 1 ? "1 mail waits to be sent." : `${count} mails wait to be sent.`,
    waitingHelp: "To be sent with the next check that has quota left.",
    settings: "Rows that could not be read",
    settingsHelp: "They are left as they stand; correct them in the settings sheet.",
  },
  language: { label: "Language", auto: "Automatic", en: "English", tr: "Türkçe" },

  notices: {
    saved: "Saved",
    "goal-removed": "Goal removed",
    "rule-removed": "Alert removed",
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

export type PageWords = typeof pageEn;
