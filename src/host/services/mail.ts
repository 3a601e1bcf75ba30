import type { Execution } from "../execution.ts";
import { bytes, limits } from "../limits.ts";
import { Refusal } from "../refusal.ts";
import { mismatch } from "./arguments.ts";

interface Message {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
}

const dayMs = 86_400_000;

export class MailAppService {
  private readonly x: Execution;

  constructor(x: Execution) {
    this.x = x;
  }

  getRemainingDailyQuota() {
    return limits.mailRecipientsADay - sentToday(this.x);
  }
  sendEmail(...args: readonly unknown[]) {
    const message = messageOf(args);
    const { cloud, user, nowMs } = this.x;
    checkMessage(message);
    const sent = sentToday(this.x) + message.to.length;
    if (sent > limits.mailRecipientsADay)
      throw new Refusal("Service invoked too many times for one day: email.");
    // The day begins with the first mail and ends 24 hours later.
    const sinceMs = day(this.x)?.sinceMs ?? nowMs;
    cloud.mailDays.set(user, { sinceMs, recipients: sent });
    cloud.inbox.push({ sentMs: nowMs, from: user, ...message });
  }
}

function day(x: Execution) {
  const current = x.cloud.mailDays.get(x.user);
  return current !== undefined && x.nowMs < current.sinceMs + dayMs ? current : undefined;
}

function sentToday(x: Execution): number {
  return day(x)?.recipients ?? 0;
}

function messageOf(args: readonly unknown[]): Message {
  const [first, second, third, fourth] = args;
  if (args.length === 1 && typeof first === "object" && first !== null)
    return fromFields(Object.entries(first));
  if (typeof first !== "string" || typeof second !== "string" || typeof third !== "string") {
    throw mismatch(args, "MailApp.sendEmail");
  }
  const options = typeof fourth === "object" && fourth !== null ? Object.entries(fourth) : [];
  return fromFields([...options, ["to", first], ["subject", second], ["body", third]]);
}

function fromFields(fields: readonly (readonly [string, unknown])[]): Message {
  const given = new Map(fields.filter(([, value]) => value !== undefined && value !== null));
  const list = (name: string) => addresses(String(given.get(name) ?? ""));
  const html = given.get("htmlBody");
  return {
    to: [...list("to"), ...list("cc"), ...list("bcc")],
    subject: String(given.get("subject") ?? ""),
    text: String(given.get("body") ?? ""),
    html: html === undefined ? null : String(html),
  };
}

function addresses(text: string): readonly string[] {
  return text.split(",").flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
}

function checkMessage({ to, subject, text, html }: Message): void {
  if (to.length === 0) throw new Refusal("Failed to send email: no recipient");
  const wrong = to.find(
    (address) =>
      !/^[^\s@<>"]+@[^\s@<>".]+(\.[^\s@<>".]+)+$/.test(/<([^<>]*)>$/.exec(address)?.[1] ?? address),
  );
  if (wrong !== undefined) throw new Refusal(`Invalid email: ${wrong}`);
  if (to.length > limits.mailRecipientsAMessage) {
    throw new Refusal("Limit exceeded: Email Recipients Per Message.");
  }
  if (bytes(text) > limits.mailBodyBytes || bytes(html ?? "") > limits.mailBodyBytes) {
    throw new Refusal("Limit Exceeded: Email Body Size.");
  }
  if (/[\r\n]/.test(subject)) throw new Refusal("Invalid argument: subject");
}
