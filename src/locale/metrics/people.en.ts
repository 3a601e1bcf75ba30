import type { families } from "../../metrics/families.ts";
import type { FamilyWords } from "./words.ts";

export const peopleEn: FamilyWords<typeof families.people> = {
  "ramp-time": {
    name: "Ramp time",
    also: ["Time to productivity", "Ramp-up time", "Time to quota"],
    definition:
      "Months from the month of hire (0) to the first month in which won amount ÷ monthly quota reaches the threshold; the median of the people. Who has not reached it yet is left out.",
  },
  "time-to-first-deal": {
    name: "Time to first deal",
    also: ["Time to first sale", "Days to first deal"],
    definition:
      "Days from hire to the first deal won on or after that day; the median of the people. Who has not won one yet is left out.",
  },
  "content-adoption": {
    name: "Content adoption",
    also: ["Content usage", "Asset adoption", "Asset usage rate"],
    definition:
      "Assets used at least once ÷ all assets published. With people in place of assets: people who used content ÷ all people.",
  },
  "content-influence": {
    name: "Content influence",
    also: ["Content influenced revenue", "Content-influenced win value"],
    definition:
      "Amount of won deals with a content touch ÷ amount of all won deals. With dates, the touch has to be before the close or on its day. It shows use, not cause.",
  },
  "training-completion": {
    name: "Training completion",
    also: ["Training completion rate", "Course completion", "Onboarding completion"],
    definition:
      "Completed trainings ÷ trainings due by the day of the latest completion. Those due later and those without a due date are left out.",
    byOptions: "With as_of, due by that day.",
  },
  "contact-rate": {
    name: "Contact rate",
    also: ["Connect rate", "Contact quality", "Connection rate", "Reach rate"],
    definition:
      "Attempts that reached the person ÷ all attempts with an outcome. Outcomes are recognised in English and Turkish; voicemails and messages left are not connected.",
  },
};
