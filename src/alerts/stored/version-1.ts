import * as v from "valibot";
import { aboutOf, type GroupState, isAtRest, type Memory } from "../memory.ts";
import { type Notice, OWNER } from "../notice.ts";

/**
 * What the first version kept of a rule, when a metric had one rule, over all rows, with a threshold. What it knew of
 * addresses that were refused is not taken over: they are tried anew.
 */

const episode = v.variant("kind", [
  v.object({ kind: v.literal("normal") }),
  v.object({ kind: v.literal("pending"), checks: v.number(), sinceMs: v.number() }),
  v.object({ kind: v.literal("alerting"), sinceMs: v.number() }),
]);

const notice = v.object({
  reason: v.picklist(["fired", "recovered", "failing", "undeliverable"]),
  value: v.nullable(v.number()),
  atMs: v.number(),
  sinceMs: v.nullable(v.number()),
  why: v.nullable(v.string()),
  waiting: v.array(v.string()),
});

/** side, threshold, value of recovery, checks in a row */
const condition = v.pipe(
  v.string(),
  v.parseJson(),
  v.tuple([v.picklist(["above", "below"]), v.number(), v.nullable(v.number()), v.number()]),
);

const schema = v.object({
  version: v.literal(1),
  // The very first did not note it.
  condition: v.optional(condition),
  state: v.object({
    episode,
    failing: v.number(),
    failure: v.nullable(v.picklist(["no-data", "error"])),
    checkedMs: v.number(),
  }),
  outbox: v.array(notice),
});

/**
 * @param id the metric, which named the rule
 * @returns undefined for a text that is not of the first version
 */
export function parseVersion1(text: string, id: string): Memory | undefined {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  if (!parsed.success) return undefined;
  const { condition: asked, state, outbox } = parsed.output;
  const about = asked === undefined ? "" : aboutThreshold(id, asked);
  const { episode: now, failing, failure, checkedMs } = state;
  const told = now.kind === "alerting" ? { sinceMs: now.sinceMs, atMs: checkedMs } : null;
  const group: GroupState = { episode: now, told, missing: 0 };
  return {
    about,
    checkedMs,
    failing,
    failure,
    failedMs: failure === null ? 0 : checkedMs,
    fewRows: null,
    groups: new Map(isAtRest(group) ? [] : [["", group]]),
    outbox: outbox.flatMap(noticesOf),
  };
}

function aboutThreshold(
  metric: string,
  [kind, threshold, recoverAt]: v.InferOutput<typeof condition>,
): string {
  return aboutOf({
    metric,
    period: { unit: "all" },
    scope: { kind: "whole" },
    condition: { kind, threshold, recoverAt },
    guard: { leastRows: null, certain: false },
  });
}

function noticesOf({ reason, value, waiting, ...rest }: v.InferOutput<typeof notice>): readonly Notice[] {
  if (reason === "undeliverable") return [];
  const figure = { value, gauge: value, against: null, rows: 0, period: null };
  return [{ ...rest, ...figure, reason, label: "", waiting: reason === "failing" ? [OWNER] : waiting }];
}
