type Unit = "week" | "month" | "quarter";
type Kind = "team" | "scorecards";

/** What the server says of digests and scorecards, apart from the mails themselves. */
export interface DigestTexts {
  /** What a plan is called in a sentence. */
  readonly name: (kind: Kind, period: Unit) => string;
  readonly unmade: (name: string, why: string) => string;
  readonly noAddresses: (name: string) => string;
  /** @param mails 0 where it was not begun */
  readonly quota: (name: string, mails: number) => string;
  readonly noTime: (name: string, mails: number) => string;
  readonly undelivered: (name: string, addresses: string, why: string) => string;
  readonly givenUp: (name: string, moment: string) => string;
  readonly unreadable: (name: string) => string;
  readonly tooMany: (most: number) => string;
  /** A person whom there is no figure of. */
  readonly nobodyCalled: (person: string) => string;
  readonly noPeople: string;
}

const OF_LAST: { readonly [unit in Unit]: string } = {
  week: "of the last week",
  month: "of the last month",
  quarter: "of the last quarter",
};

export const digestTextsEn: DigestTexts = {
  name: (kind, period) => `${kind === "team" ? "the team digest" : "the scorecards"} ${OF_LAST[period]}`,
  unmade: (name, why) => `For ${name} nothing could be sent yet: ${why}`,
  noAddresses: (name) =>
    `For ${name} nobody has an address. Write the addresses into the column that is chosen for them.`,
  quota: (name, mails) =>
    `Google's daily limit on mails leaves no room for ${name}: ${mails} ${mails === 1 ? "mail waits" : "mails wait"} for the next check.`,
  noTime: (name, mails) =>
    mails === 0
      ? `Time ran out before ${name} could be made; the next check goes on with it.`
      : `Time ran out for ${name}: ${mails} ${mails === 1 ? "mail goes" : "mails go"} out with the next check.`,
  undelivered: (name, addresses, why) =>
    `For ${name} no mail could be sent to ${addresses} (${why}). Check the addresses.`,
  givenUp: (name, moment) =>
    `For ${name}, due on ${moment}, not everybody could be written to in time; it is not sent any more. The next one goes out as planned.`,
  unreadable: (name) =>
    `What was kept of whom ${name} went to can't be read any more. The next one goes out as planned.`,
  tooMany: (most) => `A file can have ${most} digests. Delete one that is no longer needed first.`,
  nobodyCalled: (person) => `Of "${person}" there is no figure in this period.`,
  noPeople: "Nobody has a figure in this period.",
};
