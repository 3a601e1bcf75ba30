/** That the file holds our sample, and what of it is ours: made anew from this it can be told from what was changed. */
export interface SampleMark {
  /** The day it was made for: 2026-11-26. */
  readonly day: string;
  readonly language: "en" | "tr";
  /** The sheets' own ids. */
  readonly deals: number;
  readonly people: number;
}
