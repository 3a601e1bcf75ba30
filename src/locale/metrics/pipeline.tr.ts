import type { families } from "../../metrics/catalogue.ts";
import type { FamilyWords } from "./words.ts";

export const pipelineTr: FamilyWords<typeof families.pipeline> = {};
