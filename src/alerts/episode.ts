import type { Judgement } from "./condition.ts";
import type { Episode } from "./memory.ts";

/** How many checks in a row it takes. */
interface Patience {
  readonly checks: number;
  readonly recoverChecks: number;
}

const normal: Episode = { kind: "normal" };

/** What an episode turns into by one check: normal, pending, alerting, recovering and back. */
export function turned(patience: Patience, episode: Episode, judgement: Judgement, nowMs: number): Episode {
  switch (episode.kind) {
    case "normal":
      return judgement === "breached" ? wrong(patience, 1, nowMs) : episode;
    case "pending":
      return judgement === "breached" ? wrong(patience, episode.checks + 1, episode.sinceMs) : normal;
    case "alerting":
      return judgement === "recovered" ? well(patience, 1, episode.sinceMs) : episode;
    case "recovering":
      return judgement === "recovered"
        ? well(patience, episode.checks + 1, episode.sinceMs)
        : { kind: "alerting", sinceMs: episode.sinceMs };
  }
}

function wrong({ checks: enough }: Patience, checks: number, sinceMs: number): Episode {
  return checks < enough ? { kind: "pending", checks, sinceMs } : { kind: "alerting", sinceMs };
}

function well({ recoverChecks: enough }: Patience, checks: number, sinceMs: number): Episode {
  return checks < enough ? { kind: "recovering", checks, sinceMs } : normal;
}
