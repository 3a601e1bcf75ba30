import { type AlertWords, alertEn } from "./mail/alert.en.ts";
import { type DigestWords, digestEn } from "./mail/digest.en.ts";
import { type GoalWords, goalEn } from "./mail/goal.en.ts";
import { type NextWords, nextEn } from "./mail/next.en.ts";
import { type SubjectWords, subjectEn } from "./mail/subject.en.ts";

/** What the mails say. Values and times arrive worded. */
export interface MailWords {
  readonly alert: AlertWords;
  readonly subject: SubjectWords;
  readonly next: NextWords;
  readonly goal: GoalWords;
  readonly digest: DigestWords;
  readonly open: string;
  readonly course: string;
  readonly subjectAuthorize: string;
  readonly authorize: (file: string, url: string) => string;
  readonly days: (text: string) => string;
  readonly months: (text: string) => string;
  readonly duration: (days: number, hours: number) => string;
}

function plural(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

export const mailEn: MailWords = {
  alert: alertEn,
  subject: subjectEn,
  next: nextEn,
  goal: goalEn,
  digest: digestEn,
  open: "Open the spreadsheet",
  course: "Trend",
  subjectAuthorize: "Salesgauge needs your permission again",
  authorize: (file, url) =>
    `The alerts of "${file}" have stopped: Google asks you to renew what you allowed Salesgauge to do. Open this address, then everything goes on by itself: ${url}`,
  months: (text) => (text === "1" ? "1 month" : `${text} months`),
  days: (text) => (text === "1" ? "1 day" : `${text} days`),
  duration: (days, hours) =>
    [days > 0 ? plural(days, "day") : "", hours > 0 || days === 0 ? plural(hours, "hour") : ""]
      .filter((part) => part !== "")
      .join(" and "),
};
