export const metricEn = {
  metric: {
    target: "Target",
    readAs: (value: string) => `Read as ${value}`,
  },
  conflict: {
    title: "Someone else changed this",
    goal: (value: string) => `The target is now ${value}.`,
    noGoal: "The goal has been removed.",
    rule: (condition: string) => `It now mails when ${condition}.`,
    ruleOff: "It has been switched off.",
    kept: "What you entered is kept below.",
    takeTheirs: "Use theirs",
    keepMine: "Keep mine",
  },
  issues: {
    empty: "Write a number.",
    unreadable: (example: string) => `This is not a number. Write it like ${example}.`,
    suggestion: (written: string) =>
      `Numbers are written differently in this spreadsheet. Did you mean ${written}?`,
    share: "Write a share from 0 to 100%.",
    thresholdOrder: "Write at least as much as for “at risk”.",
    noGroup: "Choose whom the goal is for.",
    goalExists: "There is a goal for this already. Choose another period or group, or change that goal.",
    noLabel: "Choose one.",
    positive: "Write a share above 0%.",
    rangeOrder: "Write a number above the lower one.",
    margin: "Write a number from 0 to half of the range.",
    recoverShare: "Write no more than the share above, or leave it empty.",
    rows: "Write a whole number of 1 or more, or leave it empty.",
    noWeekday: "Choose at least one day.",
    sameHour: "Choose two different hours.",
    noAddressColumn: "Choose a column of addresses.",
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
