import type { ownFamilies } from "../../functions/all.ts";
import type { OwnFamilyWords } from "../words.ts";

export const leadsEn: OwnFamilyWords<typeof ownFamilies.leads> = {};
