/** A goal, and how far a figure is from it. */
export interface GoalWords {
  readonly target: { readonly [better in "higher" | "lower" | "neither"]: (target: string) => string };
  readonly met: string;
  readonly short: (gap: string) => string;
  readonly over: (gap: string) => string;
  readonly away: (gap: string) => string;
  readonly pace: (expected: string) => string;
  readonly projected: (value: string) => string;
}

export const goalEn: GoalWords = {
  target: {
    higher: (target) => `Goal: ${target} or more`,
    lower: (target) => `Goal: ${target} or less`,
    neither: (target) => `Goal: ${target}`,
  },
  met: "reached",
  short: (gap) => `${gap} short`,
  over: (gap) => `${gap} over`,
  away: (gap) => `${gap} away`,
  pace: (expected) => `should be ${expected} by now`,
  projected: (value) => `${value} at this rate`,
};
