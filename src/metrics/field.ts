/** How a column is read: money is a number whose currency must be one. */
export type FieldKind = "outcome" | "label" | "date" | "number" | "money" | "share";

interface FieldDeclaration {
  readonly kind: FieldKind;
  /** What a formula calls the column. */
  readonly argument: string;
}

const field = <const Kind extends FieldKind>(kind: Kind, argument: string) => ({ kind, argument });

/**
 * All that a column may hold. A metric names the fields that it folds over; a formula takes them as columns, and a
 * table's headers are recognised as them (see headers.ts).
 */
export const fields = {
  outcome: field("outcome", "outcomes"),
  customer: field("label", "customers"),
  amount: field("money", "amounts"),
  start: field("date", "starts"),
  end: field("date", "ends"),
  owner: field("label", "owners"),

  id: field("label", "ids"),
  date: field("date", "dates"),
  stage: field("label", "stages"),
  currency: field("label", "currencies"),
  source: field("label", "sources"),
  product: field("label", "products"),
  region: field("label", "regions"),
  team: field("label", "teams"),
  manager: field("label", "managers"),
  campaign: field("label", "campaigns"),
  lossReason: field("label", "loss_reasons"),
  lead: field("label", "leads"),
  launched: field("label", "launched_products"),
  status: field("label", "statuses"),

  lostDate: field("date", "lost_dates"),
  expected: field("date", "expected_closes"),
  activity: field("date", "last_activities"),
  entered: field("date", "entered"),
  left: field("date", "left"),
  probability: field("share", "probabilities"),

  name: field("label", "names"),
  email: field("label", "emails"),
  phone: field("label", "phones"),
  company: field("label", "companies"),
  title: field("label", "titles"),
  lifecycle: field("label", "lifecycle_stages"),
  response: field("date", "first_responses"),
  converted: field("date", "conversion_dates"),

  refund: field("money", "refunds"),
  discount: field("money", "discounts"),
  list: field("money", "list_prices"),
  spend: field("money", "spend"),
  launch: field("date", "launch_dates"),

  startValue: field("money", "start_values"),
  endValue: field("money", "end_values"),
  activated: field("date", "activation_dates"),
  score: field("number", "scores"),

  quota: field("money", "quotas"),
  quotaOwner: field("label", "quota_owners"),
  hired: field("date", "hire_dates"),
  forecast: field("money", "forecasts"),
  actual: field("money", "actuals"),
  contact: field("label", "contact_outcomes"),
  asset: field("label", "assets"),
  person: field("label", "people"),
  used: field("label", "used"),
  touched: field("label", "touched_ids"),
  due: field("date", "due_dates"),
  completed: field("date", "completion_dates"),

  sent: field("number", "sent"),
  opens: field("number", "opens"),
  clicks: field("number", "clicks"),
  replies: field("number", "replies"),
  unsubscribes: field("number", "unsubscribes"),
  bounces: field("number", "bounces"),
  sessions: field("number", "sessions"),
  keyEvents: field("number", "key_events"),
} satisfies { readonly [id: string]: FieldDeclaration };

export type FieldId = keyof typeof fields;
export const fieldIds = Object.keys(fields) as readonly FieldId[];

type OfKind<Kind extends FieldKind> = {
  [Id in FieldId]: (typeof fields)[Id]["kind"] extends Kind ? Id : never;
}[FieldId];
export type DateField = OfKind<"date">;
export type LabelField = OfKind<"label">;
export type NumberField = OfKind<"number" | "money" | "share">;

/** Dates that are plans: the latest date in the data is looked for among the others. */
export const forecasts: readonly FieldId[] = ["expected", "due", "launch"];

export function kindOf(id: FieldId): FieldKind {
  return fields[id].kind;
}

export function isDateField(id: FieldId): id is DateField {
  return kindOf(id) === "date";
}
