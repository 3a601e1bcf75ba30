import { alertMail } from "../../src/mail/alert-mail.ts";
import { authorizeMail } from "../../src/mail/authorize-mail.ts";
import { digestMail } from "../../src/mail/digest-mail.ts";
import type { Mail } from "../../src/mail/letterhead.ts";
import { scorecardMail } from "../../src/mail/scorecard-mail.ts";
import { digest, scorecard } from "./digests.ts";
import { BACKGROUND, delivery, item, letterhead } from "./letters.ts";

/** What each mail makes of a name, wherever cells, files and people's settings can put one. */
export function mailsWith(name: string): readonly Mail[] {
  const head = {
    ...letterhead("en", {
      ...BACKGROUND,
      parts: {
        by: "product",
        groups: [
          { label: name, value: 0.1, rows: 9 },
          { label: "Pro", value: 0.2, rows: 9 },
        ],
      },
    }),
    fileName: name,
  };
  const own = { ...head, metric: () => ({ name, unit: "count" as const, better: "higher" as const }) };
  const each = { scope: { kind: "each" as const, by: "owner" as const } };
  const none = { value: null, gauge: null, sinceMs: null };
  const given = digest("en");
  const goals = given.goals.map((goal) => ({ ...goal, label: name }));
  const named = { from: name, to: name, evidence: name, advice: [name] };
  return [
    alertMail(delivery([item(each, { label: name })]), head),
    alertMail(delivery([item({}, { reason: "recovered" })]), own),
    alertMail(delivery([item(each, { ...none, reason: "gone", label: name })], [name]), head),
    alertMail(delivery([item({}, { ...none, reason: "failing", why: name })]), head),
    alertMail(delivery([], [name]), head),
    digestMail(
      {
        ...given,
        goals,
        movers: given.movers.map((mover) => ({ ...mover, label: name })),
        funnel: { stages: [{ name, reached: 3, fromPrevious: null }], weakest: named },
        quality: [{ what: name, rows: 2 }],
      },
      head,
    ),
    scorecardMail({ ...scorecard("en"), goals, person: name, hints: [{ what: name, advice: name }] }, head),
    authorizeMail(name, "https://accounts.google.com/renew", "en"),
  ];
}
