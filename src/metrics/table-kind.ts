/** The kinds of table that sales teams keep; each is a source of its own. */
export const tableKinds = [
  "deals",
  "leads",
  "orders",
  "customers",
  "activities",
  "campaigns",
  "people",
  "surveys",
] as const;

export type TableKind = (typeof tableKinds)[number];
