import { campaignNames } from "./campaign-names.ts";
import { dealNames } from "./deal-names.ts";
import type { NamesOfFields } from "./field-names.ts";
import { orderNames } from "./order-names.ts";
import { peopleNames } from "./people-names.ts";

/** What every field may be called. A test holds that none is missing and which names two fields share. */
export const names: NamesOfFields = { ...dealNames, ...orderNames, ...peopleNames, ...campaignNames };
