import type { Delivery } from "../alerts/outbox.ts";
import { numberText } from "../locale/number-text.ts";
import { wordsIn } from "../locale/words.ts";
import { type Finding, findingOf } from "./alert/finding.ts";
import { alertRow, alertSection } from "./alert/section.ts";
import { subjectOf } from "./alert/subject.ts";
import { toldOf } from "./alert/told.ts";
import { foreign, foreignInSubject } from "./layout/foreign.ts";
import { lines, plainRow, rows, type Section, titled } from "./layout/message.ts";
import { written } from "./layout/written.ts";
import type { Letterhead, Mail } from "./letterhead.ts";

export type { Mail };

/** So many are said in full, so many more in a line each: Gmail cuts a message off after 102 KB. */
const MOST_IN_FULL = 5;
const MOST_IN_LINES = 40;

/** All that one person is told in one run, in one message: what is wrong now before what is over, the most severe first. */
export function alertMail({ items, unreachable }: Delivery, letterhead: Letterhead): Mail {
  const findings = toldOf(items).map((told) => findingOf(told, letterhead));
  const words = wordsIn(letterhead.language).mail.alert;
  const isOwners = (finding: Finding) => finding.item.notice.reason === "failing";
  const message = {
    subject: subject(findings, unreachable, letterhead),
    title: foreign(letterhead.fileName),
    sections: [
      ...findings.slice(0, MOST_IN_FULL).map(alertSection),
      ...furtherSection(findings.slice(MOST_IN_FULL), letterhead),
      ...unreachableSection(unreachable, letterhead),
    ],
    foot: [
      words.snooze,
      ...(findings.every(isOwners) ? [] : [words.why]),
      ...(findings.some(isOwners) || unreachable.length > 0 ? [words.whyOwner] : []),
    ],
  };
  return written(message, letterhead);
}

function subject(
  findings: readonly Finding[],
  unreachable: readonly string[],
  { language }: Letterhead,
): string {
  const words = wordsIn(language).mail.subject;
  const number = (count: number) => numberText(count, 0, language);
  const subjects = [
    ...findings.slice(0, 1).map(subjectOf),
    ...unreachable
      .slice(0, 1)
      .map((address) =>
        words.unreachable(unreachable.length, number(unreachable.length), foreignInSubject(address)),
      ),
  ];
  const others = findings.length + unreachable.length - (findings.length > 0 ? 1 : unreachable.length);
  const [first = ""] = subjects;
  return others === 0 ? first : words.more(first, number(others));
}

function furtherSection(findings: readonly Finding[], { language }: Letterhead): readonly Section[] {
  const words = wordsIn(language).mail.alert;
  const number = (count: number) => numberText(count, 0, language);
  const unlisted = findings.length - MOST_IN_LINES;
  return titled(words.alsoTold(number(findings.length)), [
    ...rows("", findings.slice(0, MOST_IN_LINES).map(alertRow)),
    ...lines(unlisted > 0 ? [words.notListed(number(unlisted))] : []),
  ]);
}

function unreachableSection(addresses: readonly string[], { language }: Letterhead): readonly Section[] {
  const words = wordsIn(language).mail.alert;
  const listed = addresses.slice(0, MOST_IN_LINES).map((address) => plainRow(foreign(address)));
  const blocks = listed.length === 0 ? [] : [...rows("", listed), ...lines([words.unreachable])];
  return titled(words.reason.unreachable, blocks, "warn");
}
