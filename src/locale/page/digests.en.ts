/** Digests and scorecards: what is mailed regularly. */
export const digestsEn = {
  digests: {
    title: "Digests and scorecards",
    lead: "Mailed on a schedule, whether or not anything is wrong: goals, what has moved, the funnel, and the rows to mend.",
    section: "Digests",
    note: (count: number) =>
      count === 0 ? "None yet" : count === 1 ? "1 is switched on" : `${count} are switched on`,
    none: "Nothing is mailed regularly yet.",
    addTeam: "Team digest",
    addTeamHint: "The whole period on one page, for the people you name.",
    addCards: "Scorecards",
    addCardsHint: "Each person’s own figures beside the team’s median, to that person alone.",
    addTitle: "Add",
    noColumn:
      "Scorecards need a column with each person’s mail address, in the sheet of people or of deals. Add one, and choose that sheet under Data.",
    kinds: { team: "Team digest", scorecards: "Scorecards" },
    ofPeriod: { week: "last week", month: "last month", quarter: "last quarter" },
    draft: "Not saved yet",
    paused: "Switched off",
    checkOff: "The hourly check is off, so nothing is sent. Turn it on under Alerts.",
    next: (moment: string) => `Next: ${moment}`,
    last: (day: string, count: number, written: string) =>
      count === 1 ? `Last sent ${day}, to 1 person` : `Last sent ${day}, ${written} mails`,
    sending: "Being sent: the rest goes out with the next checks",
    undelivered: (addresses: string) => `Not delivered: ${addresses}`,
  },
  digest: {
    newTitle: { team: "New team digest", scorecards: "New scorecards" },
    title: { team: "Team digest", scorecards: "Scorecards" },
    removed: "This digest has been removed.",
    remove: "Remove digest",
    active: "Switched on",
    lookFirst: "Look at the preview first. Then you can switch it on.",
    period: "What it is about",
    periods: { week: "The last full week", month: "The last full month", quarter: "The last full quarter" },
    when: "When it is sent",
    hourHint: "It goes out within the hour after that.",
    schedules: { weekly: "Weekly", monthly: "Monthly" },
    recipients: "Mail to",
    column: "Each person’s address",
    columnNone: "Choose a column",
    preview: "Preview",
    previewHint: "As it would go out now. Nobody gets it.",
    show: "Show preview",
    outdated: "Something has changed since: show it again.",
    person: "Whose scorecard",
    goesTo: (addresses: string) => `Goes to ${addresses}`,
    goesToNobody: "Goes to nobody: there is no address of this person’s own in the column.",
    unaddressed: (people: string, more: number) =>
      `No address of their own: ${people}${more === 0 ? "" : ` and ${more} more`}`,
    sample: "Send it to me",
    sampleHint: "To you alone.",
    sentTo: "Who got the last one",
    theirs: { on: "It is switched on there.", off: "It is switched off there." },
  },
};

export type DigestsWords = typeof digestsEn;
