import type { ownFamilies } from "../../functions/own-families.ts";
import type { OwnFamilyWords } from "../words.ts";

export const leadsEn: OwnFamilyWords<typeof ownFamilies.leads> = {
  SOURCE_SHARE: {
    definition: "Leads of each source ÷ all leads. Leads without a source are shown as (blank).",
    returns: "Rows of source, share and leads.",
    params: {
      leads:
        "Any column that is filled for every lead, such as the e-mail: it tells a lead without a source from an empty row.",
    },
  },
};
