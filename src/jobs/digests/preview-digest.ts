import type { SampleMail } from "../../calls/alerts.ts";
import type { DigestPreview } from "../../calls/digests.ts";
import type { DigestPlan } from "../../digests/plan.ts";
import type { Mail } from "../../mail/letterhead.ts";
import { foldLabel } from "../../table/label.ts";
import type { World } from "../ports.ts";
import { type ReadFile, readFile } from "../read-file.ts";
import { Refused } from "../refused.ts";
import { sendToLooker } from "../send-to-looker.ts";
import { type Issue, issueOf } from "./issue.ts";

interface Shown {
  readonly issue: Issue;
  readonly mail: Mail;
  /** "" for the team's. */
  readonly label: string;
}

/**
 * The mail of a digest, saved or not, as it would go out now.
 *
 * @param person whose scorecard; null: the first one's
 * @throws {Refused} `invalid` where there is nothing to be sent
 */
export function previewDigest(world: World, plan: DigestPlan, person: string | null): DigestPreview {
  const file = readFile(world);
  const { issue, mail, label } = shown(file, plan, person);
  const to = issue.mails.filter((one) => foldLabel(one.label) === foldLabel(label));
  return {
    to: to.map(({ address }) => address),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    person: plan.kind === "team" ? null : label,
    people: issue.people,
    unaddressed: issue.unaddressed.map(({ label: name, addresses }) => ({ person: name, addresses })),
  };
}

/**
 * Mails the same to whoever looks at it and nobody else.
 *
 * @throws {Refused} as `previewDigest`, and where there is no address or no mail left for today
 */
export function sendDigestSample(world: World, plan: DigestPlan, person: string | null): SampleMail {
  const file = readFile(world);
  return sendToLooker(world, shown(file, plan, person).mail, file.words.server);
}

function shown(file: ReadFile, plan: DigestPlan, person: string | null): Shown {
  const { digests } = file.words;
  const issue = issueOf(file, plan);
  if (plan.kind === "team") return { issue, label: "", mail: mailAbout(issue, "", digests.noPeople) };
  const [first] = issue.people;
  const label = person ?? first;
  if (label === undefined) throw new Refused("invalid", () => digests.noPeople);
  return { issue, label, mail: mailAbout(issue, label, digests.nobodyCalled(label)) };
}

function mailAbout(issue: Issue, label: string, none: string): Mail {
  const mail = issue.about(label);
  if (mail === undefined) throw new Refused("invalid", () => none);
  return mail;
}
