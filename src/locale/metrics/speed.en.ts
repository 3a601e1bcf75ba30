import type { families } from "../../metrics/catalogue.ts";
import type { FamilyWords } from "./words.ts";

export const speedEn: FamilyWords<typeof families.speed> = {
  "cycle-time": {
    name: "Sales cycle",
    also: ["Cycle time", "Cycle"],
    definition: "Days from start to end of all that has ended; of won deals only where outcomes are known.",
  },
};
