import { type MetricId, metricOf } from "./catalogue.ts";
import { type FamilyId, families } from "./families.ts";
import type { FieldId } from "./field.ts";
import type { TableKind } from "./table-kind.ts";

/** The tables that a family's metrics are of, the likeliest first; a metric may have others (see OF_METRIC). */
const OF_FAMILY: { readonly [family in FamilyId]: readonly TableKind[] } = {
  leads: ["leads"],
  conversion: ["deals"],
  speed: ["deals"],
  value: ["deals", "orders"],
  pipeline: ["deals"],
  customers: ["orders", "deals"],
  retention: ["customers"],
  feedback: ["surveys"],
  people: ["people"],
  campaigns: ["campaigns"],
  quality: ["deals", "leads", "orders", "customers"],
};

/** Where a metric is of other tables than its family's. None: it compares tables that are of no kind here. */
const OF_METRIC: { readonly [metric in MetricId]?: readonly TableKind[] } = {
  "lead-quality": ["leads", "customers"],
  "conversion-rate": ["leads", "deals"],
  "conversion-rate-cohort": ["leads", "deals"],
  "leads-converted": ["leads", "deals"],
  "stage-time": ["deals", "leads"],
  "lead-to-close-time": ["leads"],
  "deals-won": ["deals"],
  "deals-lost": ["deals"],
  "deal-count": ["deals"],
  "average-deal-size": ["deals"],
  "average-order-value": ["orders"],
  "order-count": ["orders"],
  "attach-rate": ["orders", "deals"],
  "revenue-per-user": ["orders", "deals", "customers"],
  "discount-share": ["orders", "deals"],
  "new-product-share": [],
  "forecast-accuracy": ["deals", "people"],
  "forecast-bias": ["deals", "people"],
  "repeat-rate": ["orders", "deals"],
  "activation-rate": ["customers", "leads"],
  "content-adoption": [],
  "content-influence": ["deals"],
  "training-completion": ["activities", "people"],
  "contact-rate": ["activities"],
  "campaign-roi": ["deals", "orders"],
  "missing-owner-rate": ["deals", "leads"],
  "stale-deals": ["deals"],
  "closed-before-start": ["deals"],
  "won-without-amount": ["deals"],
};

/** Where what a metric compares its rows with is kept. */
const KEPT_IN: { readonly [field in FieldId]?: TableKind } = {
  quota: "people",
  quotaOwner: "people",
  spend: "campaigns",
  lead: "deals",
  owner: "deals",
  touched: "activities",
};

const familyOf = new Map(
  (Object.keys(families) as FamilyId[]).flatMap((family) =>
    Object.keys(families[family]).map((id) => [id as MetricId, family] as const),
  ),
);

export function familyOfMetric(id: MetricId): FamilyId {
  const family = familyOf.get(id);
  if (family === undefined) throw new Error(`No family has the metric ${id}.`);
  return family;
}

/** The kinds of table that a metric may be of, the likeliest first. */
export function tablesOf(id: MetricId): readonly TableKind[] {
  return OF_METRIC[id] ?? OF_FAMILY[familyOfMetric(id)];
}

/** The kind of table that a metric compares its own with; undefined where it is of one table alone. */
export function secondTableOf(id: MetricId): TableKind | undefined {
  const [first] = metricOf(id).beside;
  return first === undefined ? undefined : KEPT_IN[first];
}
