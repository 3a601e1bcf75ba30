import type { ownFamilies } from "../../functions/own-families.ts";
import type { OwnFamilyWords } from "../words.ts";

export const campaignsTr: OwnFamilyWords<typeof ownFamilies.campaigns> = {};
