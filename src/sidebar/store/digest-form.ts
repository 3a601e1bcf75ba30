import type { Recipient, RecipientColumn } from "../../alerts/rule.ts";
import type { DigestPlan } from "../../calls/digests.ts";
import { type Checked, type Issues, issueIn } from "./issue.ts";
import { isAddress, readRecipients } from "./recipients.ts";

/** A digest as it is typed. */
export interface DigestForm {
  readonly kind: DigestPlan["kind"];
  readonly period: DigestPlan["period"];
  readonly schedule: DigestPlan["schedule"]["kind"];
  /** 1 is Monday. */
  readonly weekdays: readonly number[];
  readonly day: number;
  readonly hour: number;
  readonly recipients: string;
  /** Languages of their own that people have, by their address in lower case. */
  readonly languages: readonly (readonly [string, Exclude<Recipient["language"], "auto">])[];
  readonly column: RecipientColumn | null;
  readonly active: boolean;
}

export type DigestField = "recipients" | "weekdays" | "column" | "active";

const monday = { schedule: "weekly", weekdays: [1], day: 1, hour: 9 } as const;
const first = { schedule: "monthly", weekdays: [1], day: 1, hour: 9 } as const;

/** What a new one begins with: the team's each Monday of the week before, scorecards on the first of the month. */
export function newDigestForm(
  kind: DigestPlan["kind"],
  user: string,
  column: RecipientColumn | null,
): DigestForm {
  const to = { languages: [], recipients: kind === "team" ? user : "", column, active: false };
  return kind === "team"
    ? { kind, period: "week", ...monday, ...to }
    : { kind, period: "month", ...first, ...to };
}

export function digestForm(plan: DigestPlan): DigestForm {
  const { kind, period, schedule, active } = plan;
  const recipients = plan.kind === "team" ? plan.recipients : [];
  return {
    kind,
    period,
    schedule: schedule.kind,
    weekdays: schedule.kind === "weekly" ? schedule.weekdays : monday.weekdays,
    day: schedule.kind === "monthly" ? schedule.day : first.day,
    hour: schedule.hour,
    recipients: recipients.map(({ address }) => address).join(", "),
    languages: recipients.flatMap(({ address, language }) =>
      language === "auto" ? [] : [[address.toLowerCase(), language] as const],
    ),
    column: plan.kind === "scorecards" ? plan.column : null,
    active,
  };
}

/** Reads a digest's form. */
export function checkDigest(form: DigestForm, id: string): Checked<DigestPlan, DigestField> {
  const addresses = readRecipients(form.recipients);
  const isTeam = form.kind === "team";
  const wrong = addresses.find((address) => !isAddress(address));
  const noDay = form.schedule === "weekly" && form.weekdays.length === 0;
  const issues: Issues<DigestField> = {
    ...issueIn("recipients", isTeam && addresses.length === 0 ? { kind: "noRecipient" } : null),
    ...issueIn("recipients", isTeam && wrong !== undefined ? { kind: "recipient", address: wrong } : null),
    ...issueIn("column", !isTeam && form.column === null ? { kind: "noAddressColumn" } : null),
    ...issueIn("weekdays", noDay ? { kind: "noWeekday" } : null),
  };
  const to = destination(form, addresses);
  if (to === null || Object.keys(issues).length > 0) return { ok: false, issues };
  const { period, active } = form;
  return { ok: true, value: { id, ...to, schedule: scheduleOf(form), period, active } };
}

type Destination =
  | Pick<Extract<DigestPlan, { readonly kind: "team" }>, "kind" | "recipients">
  | Pick<Extract<DigestPlan, { readonly kind: "scorecards" }>, "kind" | "column">;

function destination(
  { kind, column, languages }: DigestForm,
  addresses: readonly string[],
): Destination | null {
  if (kind === "scorecards") return column && { kind, column };
  const languageOf = (address: string) =>
    languages.find(([own]) => own === address.toLowerCase())?.[1] ?? "auto";
  return {
    kind,
    recipients: addresses.map((address) => ({ address, language: languageOf(address) })),
  };
}

function scheduleOf({ schedule, hour, weekdays, day }: DigestForm): DigestPlan["schedule"] {
  return schedule === "weekly" ? { kind: "weekly", hour, weekdays } : { kind: "monthly", hour, day };
}
