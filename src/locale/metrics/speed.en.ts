import type { families } from "../../metrics/families.ts";
import type { FamilyWords } from "./words.ts";

export const speedEn: FamilyWords<typeof families.speed> = {
  "cycle-time": {
    name: "Sales cycle",
    also: ["Cycle time", "Cycle"],
    definition: "Days from start to end of all that has ended; of won deals only where outcomes are known.",
  },
  "close-time": {
    name: "Time to close",
    also: ["Close time", "Cycle of closed deals", "Deal duration"],
    definition: "Days from start to end of closed deals, won and lost alike. Open deals are left out.",
  },
  "stage-time": {
    name: "Time in stage",
    also: ["Stage time", "Days in stage"],
    definition:
      "Days from entering a stage to leaving it, the median of all stays that have ended. Each row is one stay.",
  },
  "lead-to-close-time": {
    name: "Lead-to-close time",
    also: ["Lead to close", "Lead to customer time"],
    definition:
      "Days from a lead's creation to its first won deal, the median of all leads that have one. Leads without one are left out.",
  },
  "cycle-time-open": {
    name: "Sales cycle, open deals included",
    also: ["Open cycle time", "Median cycle with open deals"],
    definition:
      "The days by which half of all deals have ended, won or lost, where open deals count with their age so far.",
  },
  "sales-velocity": {
    name: "Sales velocity",
    also: ["Velocity", "Deal velocity"],
    definition:
      "Money a day: opportunities × win rate × average won deal ÷ days of the sales cycle, the last three over the 12 months up to the latest date in the data.",
    byOptions: "With months and as_of, over so many months up to that day.",
  },
  "stalled-deal-rate": {
    name: "Stalled deals",
    also: ["Stalled deal rate", "Stale deal rate", "Idle deals"],
    definition:
      "Open deals without activity for longer than twice the median cycle of won deals ÷ all open deals.",
  },
};
