/** The screen of the alerts: the hourly check, the rules, what waits and what has happened. */
export const alertsEn = {
  alerts: {
    title: "Alerts",
    lead: "Once an hour Salesgauge checks the figures you watch and mails the people you name.",
    check: "Hourly check",
    on: "On",
    off: "Off",
    late: "Late",
    runsAsYou: "Runs as you",
    runsAs: (owner: string) => `Runs as ${owner}`,
    runsAsSomebody: "Runs as another person",
    lost: "It was on, but what is kept of it can no longer be read. No alert is checked and nothing is mailed until somebody turns it on again.",
    turnOn: "Turn on",
    turnOff: "Turn off",
    turnOffSure: (count: number, written: string) =>
      count === 1
        ? "1 mail waits to be sent. It will be dropped."
        : `${written} mails wait to be sent. They will be dropped.`,
    turnOffYes: "Turn off",
    keepOn: "Keep it on",
    takeOver: "Take over",
    takeOverHint: "Checks then run, and mails are sent, from your account.",
    lastRun: "Last run",
    nextRun: "Next run",
    soon: "within the hour",
    never: "not yet",
    quota: "Mails left today",
    quotaUsed: "Today’s mails are used up",
    quotaHelp: "What is due waits for tomorrow; the most severe go first.",
    lateHelp: "No run for more than two hours. Turn the check off and on, or let another person take over.",
    lateHelpOther: "No run for more than two hours. Take over to start it again.",
    lastProblem: "In the last run",
    setAside: "These addresses cannot be reached",
    setAsideHelp:
      "Mail to them kept failing, so they are tried once a day only. Correct the alerts that name them.",
    list: "What is watched",
    add: "Add an alert",
    none: "No alert yet",
    noneHelp: "Nobody is mailed about anything. Begin with one that is ready made.",
    draft: "Not saved yet",
    since: (day: string) => `since ${day}`,
    groupsMore: (_count: number, written: string) => `and ${written} more`,
    snoozed: (moment: string) => `Snoozed until ${moment}`,
    paused: "Switched off",
    waiting: "Waiting to be sent",
    to: (people: string) => `To ${people}`,
    holds: {
      run: "Goes out with the next run",
      quiet: "Held back: quiet hours",
      snoozed: "Held back: snoozed",
      "set-aside": "Held back: the address cannot be reached",
    },
    owner: "whoever runs the check",
    log: "What happened",
    logNone: "Nothing has happened yet.",
    gone: "An alert that is gone",
    reasons: {
      fired: "Crossed",
      reminder: "Still crossed",
      recovered: "Back to normal",
      gone: "No longer in the data",
      failing: "Could not be checked",
    },
    reasonAt: (reason: string, value: string) => `${reason}: ${value}`,
    outcomes: {
      sent: (people: string) => `Mailed to ${people}`,
      nobody: "Nobody is named to be mailed",
      dropped: (people: string) => `Never reached ${people}`,
    },
    settings: "Rows that could not be read",
    settingsHelp: "They are left as they stand; correct them in the settings sheet.",
  },
  newAlert: {
    title: "Add an alert",
    lead: "Choose one, look it over and save it. Nothing is sent before.",
    readyMade: "Ready made",
    none: "There is no ready-made alert for the data at hand.",
    own: "Your own",
    ownHint: "Any metric, any threshold, for anyone.",
    scratch: "Start from scratch",
  },
  daysOff: {
    title: "Days off",
    lead: "Alerts that are told so mail nobody on these days. What happens meanwhile is told afterwards.",
    turkey: "National days of Turkey",
    turkeyHint:
      "1 January, 23 April, 1 and 19 May, 15 July, 30 August, 29 October. Religious holidays move: add their days below.",
    dates: "Other days",
    none: "No other day.",
    date: "Day",
    add: "Add",
    remove: (day: string) => `Remove ${day}`,
    note: (count: number, turkey: boolean) => {
      const others = count === 0 ? "" : count === 1 ? "1 other day" : `${count} other days`;
      const parts = [turkey ? "National days of Turkey" : "", others].filter((part) => part !== "");
      return parts.length === 0 ? "None" : parts.join(", ");
    },
  },
};

export type AlertsWords = typeof alertsEn;
