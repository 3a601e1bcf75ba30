import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Calls, Reply, Request } from "../../src/calls/calls.ts";
import type { Dashboard } from "../../src/calls/dashboard.ts";
import type { Tile } from "../../src/calls/tile.ts";
import type { View } from "../../src/calls/view.ts";
import type { FileCell, FileSheet, Host, HostOptions } from "../../src/host/host.ts";
import { openNodeHost } from "../../src/host/load.ts";

export const dist = join(import.meta.dirname, "../../dist");

export const START_MS = Date.UTC(2026, 10, 2, 9);

/** The built add-on in a workbook. */
export async function open(sheets: readonly FileSheet[], changes: Partial<HostOptions> = {}): Promise<Host> {
  const read = (name: string) => readFileSync(join(dist, name), "utf8");
  const options: HostOptions = {
    files: {
      code: read("Code.js"),
      html: { sidebar: read("sidebar.html") },
      manifest: read("appsscript.json"),
    },
    sheets,
    locale: "en_US",
    timeZone: "Europe/Istanbul",
    nowMs: START_MS,
    user: "ada@example.com",
    ...changes,
  };
  return openNodeHost(options, dist);
}

/** A day as a cell of an opened file. */
export function day(text: string): FileCell {
  return { serial: Date.parse(`${text}T00:00:00Z`) / 86_400_000 + 25_569, format: "yyyy-mm-dd" };
}

type Answer<Name extends keyof Calls> = ReturnType<Calls[Name]>;

/** A call as the page makes it, through google.script.run's own checks; of the view with which the file opens. */
export function call<Name extends keyof Calls>(
  host: Host,
  name: Name,
  ...args: Parameters<Calls[Name]>
): Promise<Reply<Answer<Name>>> {
  return callIn(host, null, name, ...args);
}

/** The same of another view. */
export async function callIn<Name extends keyof Calls>(
  host: Host,
  view: View | null,
  name: Name,
  ...args: Parameters<Calls[Name]>
): Promise<Reply<Answer<Name>>> {
  const request: Request<Name> = { call: name, args, view };
  return JSON.parse(String(await host.run("answer", [JSON.stringify(request)]))) as Reply<Answer<Name>>;
}

/** The same, where it is expected to succeed. */
export async function done<Name extends keyof Calls>(
  host: Host,
  name: Name,
  ...args: Parameters<Calls[Name]>
): Promise<Answer<Name>> {
  const reply = await call(host, name, ...args);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

/** A metric's tile, which has to be there. */
export function tileOf({ tiles }: Dashboard, metric: Tile["metric"]): Tile {
  const tile = tiles.find((one) => one.metric === metric);
  if (tile === undefined) throw new Error(`no tile of ${metric}`);
  return tile;
}
