import type { ownFamilies } from "../../functions/own-families.ts";
import type { OwnFamilyWords } from "../words.ts";

export const valueEn: OwnFamilyWords<typeof ownFamilies.value> = {};
