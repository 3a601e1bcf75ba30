import type { families } from "../../metrics/catalogue.ts";
import type { FamilyWords } from "./words.ts";

export const retentionTr: FamilyWords<typeof families.retention> = {};
