import type { ownFamilies } from "../../functions/all.ts";
import type { OwnFamilyWords } from "../words.ts";

export const peopleTr: OwnFamilyWords<typeof ownFamilies.people> = {};
