import type { families } from "../../metrics/families.ts";
import type { FamilyWords } from "./words.ts";

export const qualityEn: FamilyWords<typeof families.quality> = {
  "duplicate-rate": {
    name: "Duplicate rate",
    also: ["Duplicates", "Repeated rows"],
    definition:
      "Rows whose id an earlier row has ÷ all rows with an id. Case and stray blanks make no other id.",
    byOptions: "With counting all, all rows that share an id.",
  },
  "missing-owner-rate": {
    name: "Missing owner rate",
    also: ["Unassigned rate", "Unassigned deals"],
    definition: "Rows without an owner ÷ all rows with a stage or status.",
  },
  "stale-deals": {
    name: "Stale deals",
    also: ["Stale open deals", "Inactive deals", "Rotting deals"],
    definition:
      "Open deals whose last activity, or start where there is no activity, is more than 30 days before the latest date in the data. Deals without either date are left out.",
    byOptions: "With days and as_of, more than so many days before that day.",
  },
  "closed-before-start": {
    name: "Closed before start",
    also: ["Closed before created", "Negative cycles"],
    definition: "Rows whose end is before their start. Rows that lack one of the two dates are left out.",
  },
  "won-without-amount": {
    name: "Won without amount",
    also: ["Won deals without amount"],
    definition: "Won deals whose amount is blank or 0.",
  },
};
