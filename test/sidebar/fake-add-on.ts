import type { Calls, FailureCode, Reply, Request } from "../../src/calls/calls.ts";
import type { Dashboard } from "../../src/calls/dashboard.ts";
import type { Tile } from "../../src/calls/tile.ts";
import type { View } from "../../src/calls/view.ts";
import { fakeCalls } from "./fake/calls.ts";
import { changeTile, type FakeAnswers, type FakeState } from "./fake/state.ts";
import { inTurkish } from "./fake/turkish.ts";
import { seen } from "./fake/view.ts";
import { around, backTest, sampleMail } from "./sample/alerts.ts";
import { choices } from "./sample/choices.ts";
import { detailOf } from "./sample/detail.ts";
import { previewOf } from "./sample/digests.ts";
import { funnel } from "./sample/funnel.ts";
import { people } from "./sample/people.ts";
import { sample } from "./sample.ts";

/** The add-on in memory: it keeps what it is told and refuses what an older page sends. */
export interface FakeAddOn {
  dashboard: Dashboard;
  readonly answers: FakeAnswers;
  /** The names of the calls that have come in. */
  readonly asked: string[];
  /** The views that they were about. */
  readonly views: (View | null)[];
  /** How many periods back there is data; a view further back is put right. */
  earliest: number;
  /** Requests wait while this is set. */
  gate: Promise<void> | null;
  /** The next request fails with this text, as Google's own failures do. */
  googleFails: string | null;
  /** The next request is refused by the add-on. */
  refuses: { readonly code: FailureCode; readonly message: string } | null;
  answer(request: string): Promise<string>;
  /** Somebody else saves. */
  changeTile(metric: Tile["metric"], change: Partial<Tile>): void;
}

/** What a page begins with: parts of the dashboard, and what the other reads answer. */
export type FakeStart = Partial<Dashboard> & { readonly answers?: Partial<FakeAnswers> };

export function fakeAddOn({ answers, ...start }: FakeStart = {}): FakeAddOn {
  let count = 0;
  const fake: FakeAddOn & FakeState = {
    dashboard: { ...sample, ...start },
    answers: {
      choices,
      detail: detailOf,
      funnel,
      people,
      alerts: around,
      toldAs: (rule) => rule,
      daysOff: { value: { turkey: true, dates: ["2026-05-27"] }, revision: "d1" },
      backTest: () => backTest,
      sampleMail,
      digestPreview: previewOf,
      noAddresses: false,
      selectedCell: { sheetId: 11, sheetName: "Budget", cell: "B7", text: "18,250", value: 18250 },
      rowsBehind: 194,
      ...answers,
    },
    asked: [],
    views: [],
    earliest: 6,
    gate: null,
    googleFails: null,
    refuses: null,
    stamp: () => {
      count += 1;
      return `n${count}`;
    },
    changeTile: (metric, change) => {
      changeTile(fake, metric, change);
    },
    answer: async (text) => {
      const request: Request = JSON.parse(text);
      fake.asked.push(request.call);
      fake.views.push(request.view);
      if (fake.gate !== null) await fake.gate;
      const { googleFails, refuses } = fake;
      fake.googleFails = null;
      fake.refuses = null;
      if (googleFails !== null) throw new Error(googleFails);
      if (refuses !== null) return JSON.stringify({ ok: false, ...refuses });
      const answered = reply(fakeCalls(fake), request, fake.earliest);
      return fake.dashboard.language === "tr" ? inTurkish(answered) : JSON.stringify(answered);
    },
  };
  return fake;
}

function reply(calls: Calls, { call, args, view }: Request, earliest: number): Reply<unknown> {
  const run: (...args: readonly never[]) => unknown = calls[call];
  try {
    const value = run(...(args as readonly never[]));
    return { ok: true, value: isDashboard(value) ? seen(value, view, earliest) : value };
  } catch (error) {
    return { ok: false, code: "conflict", message: error instanceof Error ? error.message : String(error) };
  }
}

function isDashboard(value: unknown): value is Dashboard {
  return typeof value === "object" && value !== null && "languageChoice" in value;
}
