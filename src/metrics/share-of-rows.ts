import type { Share } from "../statistics/newcombe.ts";
import type { Figure } from "./figure.ts";

/** The rows behind a figure, as successes among trials; undefined where it is no share of rows. */
export function shareOfRows(figure: Figure): Share | undefined {
  if (figure.kind === "none" || figure.sampling?.kind !== "share") return undefined;
  const { successes, trials } = figure.sampling;
  return { successes, trials };
}
