/** What a run of the alerts could not do; worded when the language is known. */
export type AlertProblem =
  /** Properties that can't be read: the rules start afresh. */
  | { readonly kind: "unreadable"; readonly keys: readonly string[] }
  /** There is no room to remember what these rules found: they stay as they were. */
  | { readonly kind: "full"; readonly rules: readonly string[] }
  /** Time did not allow to check so many rules: the next run begins with them. */
  | { readonly kind: "unchecked"; readonly rules: number }
  /** So many people wait: the day's quota is used up, or time ran out. */
  | { readonly kind: "quota" | "no-time"; readonly people: number }
  /** What was done could not be written into the tab of alerts. */
  | { readonly kind: "unlogged"; readonly why: string }
  /** These could not be written to, and why the last of them could not. */
  | { readonly kind: "undelivered"; readonly addresses: readonly string[]; readonly why: string };
