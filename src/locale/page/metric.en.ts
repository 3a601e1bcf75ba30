export const metricEn = {
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
    sheet: "Choose the sheet that holds this table.",
    noName: "Give it a name.",
    noCell: "Select a cell in the sheet and press the button.",
    noColumns: "Choose at least one column.",
    columnGone: "This column is no longer in the sheet. Choose another.",
    columnTwice: (field: string) => `This column is already chosen for ${field}.`,
  },
};

export type MetricWords = typeof metricEn;
