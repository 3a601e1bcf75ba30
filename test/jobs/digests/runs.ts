import type { DigestPlan } from "../../../src/digests/plan.ts";
import type { Addressee } from "../../../src/digests/round.ts";
import type { DigestProblem } from "../../../src/jobs/digests/digest-problem.ts";
import type { DigestWorld } from "../../../src/jobs/digests/digest-world.ts";
import { sendDigests } from "../../../src/jobs/digests/send-digests.ts";
import { intlZone } from "../../reading.ts";
import type { Fates, Google } from "../../soak/google.ts";

export const zone = intlZone("Europe/Istanbul");
/** An instant by the spreadsheet's clock: three hours ahead of UTC all year. */
export const at = (wall: string) => Date.parse(`${wall}:00+03:00`);

export interface Run {
  readonly google: Google;
  readonly plans: readonly DigestPlan[];
  readonly nowMs: number;
  readonly fates?: Fates;
  readonly reserve?: number;
  /** How long a mail takes to be written. */
  readonly mailMs?: number;
  readonly complete?: boolean;
  /** Whom a plan's mails go to; by default its recipients, or three people of their own. */
  readonly people?: (plan: DigestPlan) => readonly Addressee[];
}

const PEOPLE = ["Cem", "Ece", "Naz"].map((label) => ({
  label,
  address: `${label.toLowerCase()}@example.com`,
}));

/** One run of the digests, whose mails say of whom they are. The google told of marks only what is of alerts. */
export function run({ google, plans, nowMs, ...options }: Run): readonly DigestProblem[] {
  google.begin(nowMs, options.fates ?? (() => undefined));
  let elapsedMs = 0;
  const people =
    options.people ??
    ((plan: DigestPlan): readonly Addressee[] =>
      plan.kind === "team" ? plan.recipients.map(({ address }) => ({ label: "", address })) : PEOPLE);
  const world: DigestWorld = {
    nowMs,
    zone,
    elapsedMs: () => elapsedMs,
    properties: google.properties,
    post: google.post,
    reserve: options.reserve ?? 0,
    why: (error) => (error instanceof Error ? error.message : String(error)),
    issue: (plan) => {
      google.call("getValues", () => undefined);
      const mails = people(plan).map((one) => ({
        ...one,
        mail: () => {
          elapsedMs += options.mailMs ?? 0;
          return {
            subject: one.label,
            text: JSON.stringify({ items: [[`${plan.id} ${one.label}`]] }),
            html: "",
          };
        },
      }));
      return { mails, unaddressed: [], about: () => undefined, people: [] };
    },
  };
  return sendDigests(world, { plans, complete: options.complete ?? true });
}

/** What went out, oldest first. */
export function outbox({ outbox: posted }: Google): readonly string[] {
  return posted.map(({ to, text }) => {
    const { items } = JSON.parse(text) as { readonly items: readonly (readonly [string])[] };
    return `${to}: ${String(items[0]?.[0]).trim()}`;
  });
}
