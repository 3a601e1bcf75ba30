import { breached, type Rule, recovered } from "./rule.ts";

/** What a rule's episode is in. Times are milliseconds since 1970, UTC. */
export type Episode =
  | { readonly kind: "normal" }
  /** Crossed, but not for as many checks in a row as the rule asks. */
  | { readonly kind: "pending"; readonly checks: number; readonly sinceMs: number }
  /** Crossed, and told. */
  | { readonly kind: "alerting"; readonly sinceMs: number };

/** A rule's memory: the episode, which failing checks leave as it is, and how many checks in a row have failed. */
export interface State {
  readonly episode: Episode;
  readonly failing: number;
  readonly failure: "no-data" | "error" | null;
  /** When it was last evaluated; a run doubled within MIN_GAP_MS is not counted as another check. */
  readonly checkedMs: number;
}

export const unseen: State = { episode: { kind: "normal" }, failing: 0, failure: null, checkedMs: 0 };

/** What one check found. "no-data": the rows give no figure; "error": they could not be read. */
export type Observation =
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "no-data" | "error" };

/** Why somebody is told; "failing" goes to the owner of the checks, the others to the rule's recipients. */
export type Reason = "fired" | "recovered" | "failing";

export interface Step {
  readonly state: State;
  readonly reason: Reason | undefined;
  /** Since when the episode that is told of had been crossed. */
  readonly sinceMs: number | undefined;
}

/** Checks come hourly; what comes sooner after another is the same check, run twice. */
export const MIN_GAP_MS = 20 * 60_000;

/** So many failing checks in a row before the owner is told, once. */
export const FAILING_CHECKS = 3;

/**
 * One check of one rule. An episode is told once when it begins and once when it has recovered past its recovery
 * value; between the two values nothing changes. Checks without a figure keep the episode as it is.
 *
 * @param nowMs the check's moment; an evaluation within MIN_GAP_MS of the last one changes nothing
 */
export function evaluate(rule: Rule, state: State, observation: Observation, nowMs: number): Step {
  if (nowMs < state.checkedMs + MIN_GAP_MS) return { state, reason: undefined, sinceMs: undefined };
  if (observation.kind !== "value") return failed(state, observation.kind, nowMs);
  const { episode, reason, sinceMs } = next(rule, state.episode, observation.value, nowMs);
  return { state: { episode, failing: 0, failure: null, checkedMs: nowMs }, reason, sinceMs };
}

function failed(state: State, failure: "no-data" | "error", nowMs: number): Step {
  const failing = state.failing + 1;
  return {
    state: { episode: state.episode, failing, failure, checkedMs: nowMs },
    reason: failing === FAILING_CHECKS ? "failing" : undefined,
    sinceMs: undefined,
  };
}

interface Turn {
  readonly episode: Episode;
  readonly reason: Reason | undefined;
  readonly sinceMs: number | undefined;
}

const silent = (episode: Episode): Turn => ({ episode, reason: undefined, sinceMs: undefined });

function next(rule: Rule, episode: Episode, value: number, nowMs: number): Turn {
  switch (episode.kind) {
    case "normal":
      return breached(rule, value) ? crossed(rule, 1, nowMs) : silent(episode);
    case "pending":
      if (!breached(rule, value)) return silent({ kind: "normal" });
      return crossed(rule, episode.checks + 1, episode.sinceMs);
    case "alerting":
      if (breached(rule, value) || !recovered(rule, value)) return silent(episode);
      return { episode: { kind: "normal" }, reason: "recovered", sinceMs: episode.sinceMs };
  }
}

function crossed(rule: Rule, checks: number, sinceMs: number): Turn {
  if (checks < rule.checks) return silent({ kind: "pending", checks, sinceMs });
  return { episode: { kind: "alerting", sinceMs }, reason: "fired", sinceMs };
}
