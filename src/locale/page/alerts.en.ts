export const alertsEn = {
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
};

export type AlertsWords = typeof alertsEn;
