import type { Calls, Reply } from "../../src/calls/calls.ts";
import type { Host } from "../../src/host/host.ts";
import { metricCalled } from "../../src/locale/names.ts";
import { headers } from "../../src/settings/row.ts";
import { parseSettings, type Settings } from "../../src/settings/settings.ts";
import type { Cell } from "../../src/table/cell.ts";

/** A call as the page of one of several people makes it, who are at work in the file at the same time. */
export function ask<Name extends keyof Calls>(
  host: Host,
  user: string,
  call: Name,
  ...args: Parameters<Calls[Name]>
): Reply<ReturnType<Calls[Name]>> {
  const request = JSON.stringify({ call, args, view: null });
  return JSON.parse(String(host.runBeside(user, "answer", [request]))) as Reply<ReturnType<Calls[Name]>>;
}

const ROWS = 60;

/** The settings as they stand in their tab. */
export function settingsIn(host: Host): Settings {
  const letter = (at: number) => String.fromCharCode(65 + at);
  const column = (at: number) => (at < 26 ? letter(at) : `A${letter(at - 26)}`);
  const cells = host.sheetNames.includes("Salesgauge")
    ? Array.from({ length: ROWS }, (_, row) =>
        headers.map((_header, at) => host.cell(`Salesgauge!${column(at)}${row + 1}`) as Cell),
      )
    : [];
  return parseSettings(cells, { decimalSign: () => ".", metricCalled });
}

/** One thing to be done. */
export interface Doing {
  act(): Reply<unknown>;
  /** Whether the file has it as it was done. */
  stands(settings: Settings): boolean;
}

/** What a person does, ready to be done from what is seen now; the number makes it unlike all that was done before. */
export type Deed = (host: Host, user: string, number: number) => Doing;

const ADA = "ada@example.com";
const BEN = "ben@example.com";
/** Calls before a run takes the file, if it takes it at all. */
const MOST_BEFORE = 100;
const TOLD = ["busy", "conflict", "not-found"];

/** What came of having the second thing done within the first. */
export interface Outcome {
  /** What went wrong, with the number of the call. */
  readonly wrong: readonly string[];
  /** How often the second was done, and how often it was told to wait. */
  readonly done: number;
  readonly busy: number;
}

/**
 * Has the second thing done whole within the first, at each of its service calls in turn until the first holds the file.
 * While it does all calls are alike, so that only some are tried, and those beside the one that lets go of it; from there
 * on the first only reads.
 */
export function interleaved(host: Host, first: Deed, second: Deed): Outcome {
  const wrong: string[] = [];
  const counts = { done: 0, busy: 0 };
  const isBusyAt = (nth: number): boolean => {
    const [own, other] = [first(host, ADA, 2 * nth), second(host, BEN, 2 * nth + 1)];
    let between: Reply<unknown> | undefined;
    host.meanwhile(nth, () => {
      between = other.act();
    });
    const after = own.act();
    host.meanwhile(Number.POSITIVE_INFINITY, () => undefined);
    if (between === undefined) return false; // There is no such call.
    wrong.push(...faultsIn(host, [after, own], [between, other]).map((fault) => `call ${nth}: ${fault}`));
    const busy = !between.ok && between.code === "busy";
    counts[busy ? "busy" : "done"] += 1;
    return busy;
  };
  let held = 1;
  while (held < MOST_BEFORE && !isBusyAt(held)) held += 1;
  let free = held + 1;
  for (let step = 2; isBusyAt(free); step *= 2) {
    held = free;
    free += step;
  }
  while (free - held > 1) {
    const middle = Math.floor((held + free) / 2);
    if (isBusyAt(middle)) held = middle;
    else free = middle;
  }
  return { wrong, ...counts };
}

/** What was acknowledged is there, and what was refused was told why. */
function faultsIn(host: Host, ...told: readonly (readonly [Reply<unknown>, Doing])[]): readonly string[] {
  const settings = settingsIn(host);
  const faults = told.flatMap(([reply, { stands }], at) => {
    const who = at === 0 ? "the first" : "the second";
    if (reply.ok) return stands(settings) ? [] : [`${who} is acknowledged, and not there`];
    return TOLD.includes(reply.code) ? [] : [`${who} is refused: ${reply.message}`];
  });
  return [...faults, ...settings.problems.map((problem) => JSON.stringify(problem))];
}
