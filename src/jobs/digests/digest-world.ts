import type { Clock } from "../../alerts/schedule.ts";
import type { DigestPlan } from "../../digests/plan.ts";
import { type Settings, valuesOf } from "../../settings/settings.ts";
import { steady } from "../alerts/alert-world.ts";
import { failureOf } from "../failure.ts";
import type { Post, Properties, World } from "../ports.ts";
import type { ReadFile } from "../read-file.ts";
import { type Issue, issueOf } from "./issue.ts";

/** What a run of the digests needs of the world. */
export interface DigestWorld extends Clock {
  readonly properties: Properties;
  readonly post: Post;
  /** Mails of the day's quota that are left for others. */
  readonly reserve: number;
  /** What a plan sends, from the figures as they are. */
  issue(plan: DigestPlan): Issue;
  /** What is told of something that was thrown. */
  why(error: unknown): string;
  /** Milliseconds since the run began. */
  elapsedMs(): number;
}

/** A digest can wait for tomorrow's quota; an alert of the next hours can't. */
const LEFT_FOR_ALERTS = 5;

/** The file as a run of the digests needs it; its rows are read when the first is due. */
export function digestWorldOf(world: World, settings: Settings, file: () => ReadFile): DigestWorld {
  const watches = valuesOf(settings, "alert").some(({ active }) => active);
  return {
    nowMs: world.nowMs,
    zone: world.reading.zone,
    properties: steady(world),
    post: world.post,
    reserve: watches ? LEFT_FOR_ALERTS : 0,
    issue: (plan) => issueOf(file(), plan),
    why: (error) => failureOf(error, file().words.server).message,
    elapsedMs: () => world.elapsedMs(),
  };
}
