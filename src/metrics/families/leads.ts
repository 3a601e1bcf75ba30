import { leadsCount } from "./leads-count.ts";
import { leadsLifecycle } from "./leads-lifecycle.ts";
import { leadsQuality } from "./leads-quality.ts";
import { leadsResponse } from "./leads-response.ts";

/** Where leads come from and how they are met. */
export const leads = { ...leadsCount, ...leadsQuality, ...leadsResponse, ...leadsLifecycle };
