import type { ownFamilies } from "../../functions/all.ts";
import type { OwnFamilyWords } from "../words.ts";

export const conversionEn: OwnFamilyWords<typeof ownFamilies.conversion> = {};
