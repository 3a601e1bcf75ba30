/** What people call a metric, and what it means in a sentence or two. */
export interface OneMetricWords {
  readonly name: string;
  /** Other names that people type for it. */
  readonly also?: readonly string[];
  readonly definition: string;
}

/** The words of a family: a metric without them does not compile. */
export type FamilyWords<Family> = { readonly [id in keyof Family]: OneMetricWords };
