import type { Dashboard } from "../../../src/calls/dashboard.ts";
import type { DigestPlan, DigestPreview, DigestState, Digests } from "../../../src/calls/digests.ts";
import { names } from "./hostile.ts";
import { nowMs } from "./tiles.ts";

export const teamPlan: DigestPlan = {
  id: "teamweek",
  kind: "team",
  period: "week",
  schedule: { kind: "weekly", hour: 9, weekdays: [1, 5] },
  recipients: [
    { address: "ada@example.com", language: "auto" },
    { address: "grace@example.com", language: "tr" },
  ],
  active: true,
};

export const cardsPlan: DigestPlan = {
  id: "cardsmon",
  kind: "scorecards",
  period: "month",
  schedule: { kind: "monthly", hour: 8, day: 1 },
  column: { table: "people", header: "E-mail", language: "auto" },
  active: false,
};

export const digests: Dashboard["digests"] = [
  { value: teamPlan, revision: "g1" },
  { value: cardsPlan, revision: "g2" },
];

/** How those of the dashboard stand. */
export function stateOf(digest: DigestState["digest"]): DigestState {
  const sent = digest.value.id === teamPlan.id;
  return {
    digest,
    nextWallMs: digest.value.active ? Date.UTC(2026, 4, 8, 9) : null,
    last: sent
      ? {
          sentMs: nowMs - 3 * 24 * 3_600_000,
          to: [
            { person: "", address: "ada@example.com" },
            { person: "", address: "grace@example.com" },
          ],
        }
      : null,
    sending: false,
    undelivered: sent ? ["linus@example.com"] : [],
  };
}

export const addressColumns: Digests["addressColumns"] = [
  { table: "people", header: "E-mail", samples: ["ada@example.com", "grace@example.com"] },
];

const html = `<!doctype html><html lang="en"><body style="margin:0;padding:16px;font-family:Arial"><h1 style="font-size:20px">Pipeline: 27 April to 3 May 2026</h1><p>3 of 4 goals are on track.</p></body></html>`;

export function previewOf(plan: DigestPlan, person: string | null): DigestPreview {
  if (plan.kind === "team")
    return {
      to: plan.recipients.map(({ address }) => address),
      subject: "Pipeline: 27 April to 3 May 2026, 3 of 4 goals on track",
      text: "Pipeline: 27 April to 3 May 2026\n\nGoals\n- Win rate: 31% (On track)",
      html,
      person: null,
      people: [],
      unaddressed: [],
    };
  const whose = person ?? "Ada";
  return {
    to: whose === "Linus" ? [] : [`${whose.toLowerCase()}@example.com`],
    subject: `Scorecard of ${whose}: April 2026`,
    text: `Scorecard of ${whose}`,
    html,
    person: whose,
    people: ["Ada", "Grace", "Linus"],
    unaddressed: [{ person: "Linus", addresses: 0 }],
  };
}

/** A scorecard in which every text is what anybody may write. */
export function hostilePreview(): DigestPreview {
  const all = names.join(" ");
  return {
    to: [...names],
    subject: all,
    text: all,
    html: `<p>${all}<script>parent.hacked=1;top.hacked=1</script><img src="http://evil.test/x"></p>`,
    person: names[0],
    people: [...names],
    unaddressed: names.map((person) => ({ person, addresses: 0 })),
  };
}
