import type { Memory } from "../../src/alerts/outbox.ts";
import type { Calls, Dashboard, Reply, Tile } from "../../src/calls/calls.ts";
import { answerCall } from "../../src/jobs/answer-calls.ts";
import type { Message, RunRecord, Sent, TriggerOwner, World } from "../../src/jobs/ports.ts";
import type { MetricId } from "../../src/metrics/catalogue.ts";
import type { Cell } from "../../src/table/cell.ts";
import { readingIn } from "../reading.ts";

/** A file, its users' triggers and the post, as plain objects. */
export interface FakeFile {
  nowMs: number;
  user: string;
  locale: string;
  deals: Cell[][];
  sheetId: number;
  sheetName: string;
  settings: Cell[][];
  readonly memories: Map<MetricId, Memory>;
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
    settings: [],
    memories: new Map(),
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

/** The world of one execution over a file. */
export function worldOf(file: FakeFile): World {
  const called = <T>(name: string, act: () => T): T => {
    file.beforeCall(name);
    return act();
  };
  return {
    nowMs: file.nowMs,
    user: file.user,
    locale: file.locale,
    url: "https://sheets.example/1",
    fileName: "Pipeline",
    reading: readingIn(file.locale),
    sheets: {
      heads: () =>
        called("heads", () => {
          const [header = [], ...rows] = file.deals.map((row) => row.map(String));
          return [{ sheetId: file.sheetId, name: file.sheetName, rows: rows.length, header, samples: rows }];
        }),
      read: (sheetId, name) =>
        called("read", () => {
          if (sheetId !== file.sheetId && name !== file.sheetName) return undefined;
          const [header = [], ...rows] = file.deals;
          return { name: file.sheetName, header: header.map(String), rows };
        }),
    },
    settings: {
      cells: () => called("cells", () => file.settings.map((row) => [...row])),
      write: (row, cells) =>
        called("write", () => {
          const at = (row ?? file.settings.length + 1) - 1;
          const line = file.settings[at] ?? [];
          for (const [column, cell] of cells) line[column] = cell;
          file.settings[at] = Array.from(line, (cell) => cell ?? "");
        }),
    },
    memory: {
      load: () => called("load", () => new Map(file.memories)),
      save: (changed) =>
        called("save", () => {
          for (const [metric, memory] of changed) {
            if (memory === undefined) file.memories.delete(metric);
            else file.memories.set(metric, memory);
          }
        }),
      lastRun: () => file.run,
      saveRun: (run) => called("saveRun", () => void Object.assign(file, { run })),
      lastAskedMs: (user) => file.asked.get(user) ?? 0,
      saveAsked: (user, atMs) => void file.asked.set(user, atMs),
    },
    triggers: {
      owner: () => file.owner,
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
    locked: (work) => (file.held ? undefined : { value: work() }),
    momentText: (ms) => new Date(ms).toISOString().slice(0, 16).replace("T", " "),
  };
}

/** A call as the page makes it: through JSON both ways. */
export function call<Name extends keyof Calls>(
  file: FakeFile,
  name: Name,
  ...args: Parameters<Calls[Name]>
): Reply<Dashboard> {
  const reply = answerCall(worldOf(file), JSON.stringify({ call: name, args }));
  return JSON.parse(JSON.stringify(reply)) as Reply<Dashboard>;
}

/** The same, where it is expected to succeed. */
export function done<Name extends keyof Calls>(
  file: FakeFile,
  name: Name,
  ...args: Parameters<Calls[Name]>
): Dashboard {
  const reply = call(file, name, ...args);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

/** A metric's tile, which has to be there. */
export function tileOf({ tiles }: Dashboard, metric: MetricId): Tile {
  const tile = tiles.find((one) => one.metric === metric);
  if (tile === undefined) throw new Error(`no tile of ${metric}`);
  return tile;
}

export const SOURCE = {
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
