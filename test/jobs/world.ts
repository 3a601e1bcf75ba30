import { PLAIN } from "../../src/alerts/ready-made.ts";
import type { Rule } from "../../src/alerts/rule.ts";
import type { Calls, Reply } from "../../src/calls/calls.ts";
import type { Dashboard } from "../../src/calls/dashboard.ts";
import type { Tile } from "../../src/calls/tile.ts";
import type { View } from "../../src/calls/view.ts";
import type { Goal } from "../../src/goals/goal.ts";
import { answerCall } from "../../src/jobs/answer-calls.ts";
import type { Message, RunRecord, Sent, TriggerOwner, World } from "../../src/jobs/ports.ts";
import type { TableKind } from "../../src/metrics/table-kind.ts";
import type { Source } from "../../src/settings/source.ts";
import type { TrackedId } from "../../src/settings/tracked.ts";
import type { Cell } from "../../src/table/cell.ts";
import { applied } from "../history/applied.ts";
import { readingIn } from "../reading.ts";

export interface FakeSheet {
  readonly sheetId: number;
  readonly name: string;
  readonly rows: Cell[][];
}

/** A file, its users' triggers and the post, as plain objects. */
export interface FakeFile {
  nowMs: number;
  user: string;
  locale: string;
  deals: Cell[][];
  sheetId: number;
  sheetName: string;
  /** Sheets beside the deals. */
  others: FakeSheet[];
  settings: Cell[][];
  history: Cell[][];
  /** What the page looks at. */
  view: View | null;
  readonly cache: Map<string, string>;
  /** The file's properties. */
  readonly store: Map<string, string>;
  alertLog: Cell[][];
  run: RunRecord | undefined;
  owner: TriggerOwner | undefined;
  readonly sent: Message[];
  quota: number;
  held: boolean;
  authorizationUrl: string | undefined;
  readonly asked: Map<string, number>;
  refuse: (message: Message) => Sent | undefined;
  /** Called before each service call, to fail or to count it. */
  beforeCall: (name: string) => void;
}

export const START_MS = Date.UTC(2026, 10, 2, 9);
export const HOUR_MS = 3_600_000;

export function newFile(changes: Partial<FakeFile> = {}): FakeFile {
  return {
    nowMs: START_MS,
    user: "ada@example.com",
    locale: "en_US",
    deals: [
      ["Stage", "Company", "Amount", "Created", "Close Date", "Owner"],
      ["Won", "Acme", 100, "2026-01-01", "2026-01-11", "Cem"],
      ["Lost", "Bolt", 0, "2026-01-01", "2026-01-05", "Cem"],
      ["Won", "Acme", 300, "2026-01-01", "2026-01-31", "Ece"],
      ["Open", "Cube", 500, "2026-01-01", "", "Ece"],
    ],
    sheetId: 7,
    sheetName: "Deals",
    others: [],
    settings: [],
    history: [],
    view: { period: { unit: "all" }, filters: [] },
    cache: new Map(),
    store: new Map(),
    alertLog: [],
    run: undefined,
    owner: undefined,
    sent: [],
    quota: 100,
    held: false,
    authorizationUrl: undefined,
    asked: new Map(),
    refuse: () => undefined,
    beforeCall: () => undefined,
    ...changes,
  };
}

function sheetsIn({ sheetId, sheetName, deals, others }: FakeFile): readonly FakeSheet[] {
  return [{ sheetId, name: sheetName, rows: deals }, ...others];
}

function sheetIn(file: FakeFile, sheetId: number, name: string): FakeSheet | undefined {
  const sheets = sheetsIn(file);
  return sheets.find((sheet) => sheet.sheetId === sheetId) ?? sheets.find((sheet) => sheet.name === name);
}

/** The world of one execution over a file. */
export function worldOf(file: FakeFile): World {
  const called = <T>(name: string, act: () => T): T => {
    file.beforeCall(name);
    return act();
  };
  return {
    nowMs: file.nowMs,
    elapsedMs: () => 0,
    sleep: () => undefined,
    user: file.user,
    locale: file.locale,
    url: "https://sheets.example/1",
    fileName: "Pipeline",
    reading: readingIn(file.locale),
    sheets: {
      heads: () =>
        called("heads", () =>
          sheetsIn(file).map(({ sheetId, name, rows: all }) => {
            const [header = [], ...rows] = all.map((row) => row.map(String));
            return { sheetId, name, rows: rows.length, header, samples: rows.slice(0, 40) };
          }),
        ),
      read: (sheetId, name) =>
        called("read", () => {
          const sheet = sheetIn(file, sheetId, name);
          if (sheet === undefined) return undefined;
          const [header = [], ...rows] = sheet.rows;
          return { name: sheet.name, header: header.map(String), rows };
        }),
      cell: (sheetId, name, cell) =>
        called("cell", () => {
          const sheet = sheetIn(file, sheetId, name);
          const [, column = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
          const value = sheet?.rows[Number(row) - 1]?.[column.charCodeAt(0) - 65] ?? "";
          return sheet && { value, text: String(value) };
        }),
    },
    settings: {
      cells: () => called("cells", () => file.settings.map((row) => [...row])),
      write: (rows) =>
        called("write", () => {
          for (const { row, cells } of rows) {
            const at = (row ?? file.settings.length + 1) - 1;
            const line = file.settings[at] ?? [];
            for (const [column, cell] of cells) line[column] = cell;
            file.settings[at] = Array.from(line, (cell) => cell ?? "");
          }
        }),
    },
    history: {
      name: "Salesgauge history",
      cells: () => called("history", () => file.history.map((row) => [...row])),
      change: (edits) =>
        called("record", () => void Object.assign(file, { history: applied(file.history, edits) })),
    },
    report: { write: notHere },
    samples: { named: () => undefined, add: notHere, read: () => undefined, remove: notHere, tell: notHere },
    selection: { cell: () => undefined, writeFormula: notHere, selectRows: notHere, selectCell: notHere },
    cache: {
      get: (key) => called("cached", () => file.cache.get(key)),
      put: (key, text) => called("cache", () => void file.cache.set(key, text)),
    },
    alertLog: {
      head: () => called("logHead", () => ({ header: file.alertLog[0] ?? [], height: file.alertLog.length })),
      tail: (most) =>
        called("logTail", () => {
          const [header = [], ...rows] = file.alertLog;
          return { header, rows: rows.slice(-most) };
        }),
      change: (edits) =>
        called("log", () => void Object.assign(file, { alertLog: applied(file.alertLog, edits) })),
    },
    properties: {
      all: () => called("load", () => Object.fromEntries(file.store)),
      write: (texts) =>
        called("save", () => {
          for (const [key, text] of texts) file.store.set(key, text);
        }),
      remove: (key) => called("remove", () => void file.store.delete(key)),
    },
    runs: {
      last: () => file.run,
      save: (run) => called("saveRun", () => void Object.assign(file, { run })),
      lastAskedMs: (user) => file.asked.get(user) ?? 0,
      saveAsked: (user, atMs) => void file.asked.set(user, atMs),
    },
    triggers: {
      owner: () => file.owner,
      lost: () => false,
      takeOver: (owner) => void Object.assign(file, { owner }),
      switchOff: () => void Object.assign(file, { owner: undefined }),
      removeOwn: () => called("removeOwn", () => undefined),
    },
    post: {
      quota: () => called("quota", () => file.quota),
      send: (message) =>
        called("send", () => {
          const refused = file.refuse(message);
          if (refused !== undefined) return refused;
          file.sent.push(message);
          file.quota -= 1;
          return { kind: "sent" };
        }),
    },
    authorizationUrl: () => file.authorizationUrl,
    locked: lockOf(file),
    momentText: (ms) => new Date(ms).toISOString().slice(0, 16).replace("T", " "),
  };
}

/** One run's hold on the file, which may be in another run's way. */
function lockOf(file: FakeFile): World["locked"] {
  let mine = false;
  return (work) => {
    if (mine) return { value: work() };
    if (file.held) return undefined;
    mine = true;
    file.held = true;
    try {
      return { value: work() };
    } finally {
      file.held = false;
      mine = false;
    }
  };
}

function notHere(): never {
  throw new Error("What is written into sheets of its own is tested in the bundle.");
}

/** A call as the page makes it: through JSON both ways. */
export function call<Name extends keyof Calls>(
  file: FakeFile,
  name: Name,
  ...args: Parameters<Calls[Name]>
): Reply<ReturnType<Calls[Name]>> {
  const reply = answerCall(worldOf(file), JSON.stringify({ call: name, args, view: file.view }));
  return JSON.parse(JSON.stringify(reply)) as Reply<ReturnType<Calls[Name]>>;
}

/** The same, where it is expected to succeed. */
export function done<Name extends keyof Calls>(
  file: FakeFile,
  name: Name,
  ...args: Parameters<Calls[Name]>
): ReturnType<Calls[Name]> {
  const reply = call(file, name, ...args);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

/** A metric's tile, which has to be there. */
export function tileOf({ tiles }: Pick<Dashboard, "tiles">, metric: TrackedId): Tile {
  const tile = tiles.find((one) => one.metric === metric);
  if (tile === undefined) throw new Error(`no tile of ${metric}`);
  return tile;
}

export const SOURCE = {
  kind: "deals",
  sheetId: 7,
  sheetName: "Deals",
  columns: {
    outcome: "Stage",
    customer: "Company",
    amount: "Amount",
    start: "Created",
    end: "Close Date",
    owner: "Owner",
  },
} as const;

/** Names the sheets of tables for the first time. */
export function saveSources(file: FakeFile, ...sources: readonly Source[]): Dashboard {
  return done(
    file,
    "saveSources",
    sources.map((value) => ({ value, revision: "" })),
  );
}

/** How a table stands. */
export function stateOf({ sources }: Dashboard, kind: TableKind = "deals") {
  const state = sources.find((one) => one.kind === kind);
  if (state === undefined) throw new Error(`no source of ${kind}`);
  return state;
}

/** A rule that tells when a figure is below a threshold. */
export function ruleOf(
  metric: TrackedId,
  threshold: number,
  changes: Partial<Rule<TrackedId>> = {},
): Rule<TrackedId> {
  return {
    ...PLAIN,
    id: metric.replace(":", "-"),
    metric,
    condition: { kind: "below", threshold, recoverAt: null },
    ...changes,
  };
}

/** Recipients who take the file's language. */
export function recipients(...addresses: readonly string[]): Rule["recipients"] {
  return addresses.map((address) => ({ address, language: "auto" }));
}

/** A goal as one is set first. */
export function goalOf(
  metric: TrackedId,
  target: number,
  changes: Partial<Goal<TrackedId>> = {},
): Goal<TrackedId> {
  return {
    metric,
    period: "any",
    group: null,
    target,
    benchmark: null,
    atRiskFrom: 0,
    offTrackFrom: 0.1,
    ...changes,
  };
}

/** Chooses the tiles; the page would give back the mark of the ones before. */
export function choose(file: FakeFile, ...metrics: readonly TrackedId[]): Dashboard {
  const { revision } = done(file, "open").chosen;
  return done(file, "saveChosen", { value: { metrics }, revision });
}
