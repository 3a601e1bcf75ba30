/** What people call a metric, and what it means in a sentence or two. */
export interface OneMetricWords {
  readonly name: string;
  /** Other names that people type for it. */
  readonly also?: readonly string[];
  readonly definition: string;
  /** What a formula can ask of it besides, for those who type one: the sidebar has no options. */
  readonly byOptions?: string;
}

/** The words of a family: a metric without them does not compile. */
export type FamilyWords<Family> = { readonly [id in keyof Family]: OneMetricWords };

/** The definition as whoever types the formula reads it. */
export function formulaDefinition({ definition, byOptions }: OneMetricWords): string {
  return byOptions === undefined ? definition : `${definition} ${byOptions}`;
}
