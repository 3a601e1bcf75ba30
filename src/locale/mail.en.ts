/** What the mails say. Values and times arrive worded. */
export interface MailWords {
  readonly subjectFired: (metric: string, value: string) => string;
  readonly subjectRecovered: (metric: string, value: string) => string;
  readonly subjectFailing: (metric: string) => string;
  readonly subjectUndeliverable: (address: string) => string;
  readonly subjectMany: (count: number, file: string) => string;
  readonly fired: (side: "above" | "below", value: string, threshold: string) => string;
  readonly recovered: (value: string, threshold: string, lasted: string) => string;
  readonly failing: (why: string) => string;
  readonly goal: (target: string) => string;
  readonly checked: (moment: string) => string;
  readonly undeliverable: (address: string) => string;
  readonly label: {
    readonly fired: string;
    readonly recovered: string;
    readonly failing: string;
    readonly undeliverable: string;
  };
  readonly open: string;
  readonly subjectAuthorize: string;
  readonly authorize: (file: string, url: string) => string;
  readonly why: (file: string) => string;
  /** For what concerns only the person whose trigger runs. */
  readonly whyOwner: (file: string) => string;
  readonly days: (text: string) => string;
  readonly months: (text: string) => string;
  readonly duration: (days: number, hours: number) => string;
}

function plural(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

export const mailEn: MailWords = {
  subjectFired: (metric, value) => `${metric} is at ${value}`,
  subjectRecovered: (metric, value) => `${metric} is back to normal: ${value}`,
  subjectUndeliverable: (address) => `No alert could be sent to ${address}`,
  subjectFailing: (metric) => `${metric} can't be checked`,
  subjectMany: (count, file) => `${plural(count, "change")} in ${file}`,
  fired: (side, value, threshold) =>
    `It is at ${value}, ${side === "above" ? "above" : "below"} the threshold of ${threshold}.`,
  recovered: (value, threshold, lasted) =>
    `It is back at ${value}. The alert about the threshold of ${threshold} lasted ${lasted}.`,
  undeliverable: (address) =>
    `After several tries no mail about this could be sent to ${address}. Correct the address in the alert.`,
  failing: (why) => `Three checks in a row found no figure. ${why}`,
  goal: (target) => `The goal is ${target}.`,
  checked: (moment) => `Checked ${moment}`,
  label: {
    fired: "Threshold crossed",
    recovered: "Back to normal",
    failing: "No figure",
    undeliverable: "Not delivered",
  },
  subjectAuthorize: "Salesgauge needs your permission again",
  authorize: (file, url) =>
    `The alerts of "${file}" have stopped: Google asks you to renew what you allowed Salesgauge to do. Open this address, then everything goes on by itself: ${url}`,
  open: "Open the spreadsheet",
  why: (file) =>
    `You get this mail because an alert in "${file}" names your address. To change it, open the file and choose Extensions > Salesgauge > Open Salesgauge.`,
  whyOwner: (file) =>
    `You get this mail because the hourly check of "${file}" runs under your name. To change that, open the file and choose Extensions > Salesgauge > Open Salesgauge.`,
  months: (text) => (text === "1" ? "1 month" : `${text} months`),
  days: (text) => (text === "1" ? "1 day" : `${text} days`),
  duration: (days, hours) =>
    [days > 0 ? plural(days, "day") : "", hours > 0 || days === 0 ? plural(hours, "hour") : ""]
      .filter((part) => part !== "")
      .join(" and "),
};
