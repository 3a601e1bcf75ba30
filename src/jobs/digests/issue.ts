import type { Recipient } from "../../alerts/rule.ts";
import type { DigestPlan } from "../../digests/plan.ts";
import type { Addressee } from "../../digests/round.ts";
import type { Language } from "../../locale/language.ts";
import { digestMail } from "../../mail/digest-mail.ts";
import type { Heading, Mail } from "../../mail/letterhead.ts";
import { scorecardMail } from "../../mail/scorecard-mail.ts";
import { foldLabel } from "../../table/label.ts";
import { ownAddressesIn } from "../alerts/own-addresses.ts";
import type { ReadFile } from "../read-file.ts";
import { Refused } from "../refused.ts";
import { languageIn } from "../settings-now.ts";
import { type FinishedFile, finishedFile } from "./finished-file.ts";
import { inLanguage } from "./in-language.ts";
import { scorecards } from "./scorecards.ts";
import { teamDigest } from "./team-digest.ts";

/** One mail of an issue, which is written when it is asked for. */
export interface IssueMail extends Addressee {
  mail(): Mail;
}

/** A person without a mail of his or her own: there is no address, or so many that the column can't be one of people's own. */
export interface Unaddressed {
  readonly label: string;
  readonly addresses: number;
}

/** All that a plan sends at once, from the figures as they are. */
export interface Issue {
  readonly mails: readonly IssueMail[];
  readonly unaddressed: readonly Unaddressed[];
  /** The mail about a person, whoever it goes to; "" for the team's. Undefined where there is none. */
  about(label: string): Mail | undefined;
  /** Whom there are mails about; empty for the team's. */
  readonly people: readonly string[];
}

/** Of more addresses than these none is a person's own: the column is one of customers', say. */
const MOST_OWN = 3;

/**
 * What a plan sends. Each language is computed once, whoever reads it.
 *
 * @throws {Refused} `invalid` where there is nothing to be sent, such as before a period is over
 */
export function issueOf(file: ReadFile, plan: DigestPlan): Issue {
  const finished = finishedFile(file, plan.period);
  if (finished === undefined) throw new Refused("invalid", ({ noPeriodOver }) => noPeriodOver);
  if (file.tables().length === 0) throw new Refused("invalid", ({ noSource }) => noSource);
  return plan.kind === "team" ? teamIssue(finished, plan.recipients) : scorecardIssue(finished, plan);
}

function teamIssue(finished: FinishedFile, recipients: readonly Recipient[]): Issue {
  const mailIn = byLanguage(finished, (own, heading) => digestMail(teamDigest(own), heading));
  return {
    mails: recipients.map(({ address, language }) => ({ label: "", address, mail: () => mailIn(language) })),
    unaddressed: [],
    about: () => mailIn(recipients[0]?.language ?? "auto"),
    people: [],
  };
}

function scorecardIssue(
  finished: FinishedFile,
  { column }: Extract<DigestPlan, { readonly kind: "scorecards" }>,
): Issue {
  const { language } = column;
  const cardsIn = byLanguage(finished, (own, heading) => ({ heading, cards: scorecards(own) }));
  const addressesOf = ownAddressesIn(finished.file);
  const { cards } = cardsIn(language);
  const mailOf = (label: string): Mail | undefined => {
    const card = cards.find(({ person }) => foldLabel(person) === foldLabel(label));
    return card && scorecardMail(card, cardsIn(language).heading);
  };
  const people = cards.map(({ person: label }) => ({
    label,
    addresses: addressesOf({ column, scope: { kind: "each", by: "owner" } }, label),
  }));
  const isOwn = (addresses: readonly string[]) => addresses.length > 0 && addresses.length <= MOST_OWN;
  return {
    mails: cards.flatMap((card, i) => {
      const addresses = people[i]?.addresses ?? [];
      if (!isOwn(addresses)) return [];
      const mail = () => scorecardMail(card, cardsIn(language).heading);
      return addresses.map((address) => ({ label: card.person, address, mail }));
    }),
    unaddressed: people
      .filter(({ addresses }) => !isOwn(addresses))
      .map(({ label, addresses }) => ({ label, addresses: addresses.length })),
    about: mailOf,
    people: people.map(({ label }) => label),
  };
}

/** Makes what is of a language once, when it is first asked for. */
function byLanguage<T>(
  { file, view }: FinishedFile,
  make: (finished: FinishedFile, heading: Heading) => T,
): (language: Recipient["language"]) => T {
  const made = new Map<Language, T>();
  return (wanted) => {
    const language = wanted === "auto" ? languageIn(file.settings, file.world) : wanted;
    const known = made.get(language);
    if (known !== undefined) return known;
    const { fileName, url } = file.world;
    const heading: Heading = { language, fileName, url, momentText: (ms) => file.world.momentText(ms) };
    const own = make({ file: inLanguage(file, language), view }, heading);
    made.set(language, own);
    return own;
  };
}
