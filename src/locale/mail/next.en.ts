import type { FamilyId } from "../../metrics/families.ts";
import type { FieldId } from "../../metrics/field.ts";

/** Columns that tell more of a metric than its family does. */
export const tellingFields = [
  "discount",
  "response",
  "quota",
  "forecast",
  "spend",
] as const satisfies readonly FieldId[];
type TellingField = (typeof tellingFields)[number];

/** What to look at next, after an alert. */
export interface NextWords {
  readonly title: string;
  readonly filter: (column: string, label: string) => string;
  readonly begin: (column: string, label: string, value: string, rows: string) => string;
  readonly columns: (columns: string) => string;
  readonly change: string;
  readonly anomaly: string;
  readonly pace: (gap: string) => string;
  readonly noFigure: string;
  readonly renamed: string;
  /** Where a figure usually goes wrong: by a column that it is computed from, else by its family. */
  readonly column: { readonly [field in TellingField]: string };
  readonly family: { readonly [family in FamilyId]: string };
}

export const nextEn: NextWords = {
  title: "What to look at next",
  filter: (column, label) =>
    `Filter the column “${column}” for ${label}: this figure is about those rows alone.`,
  begin: (column, label, value, rows) =>
    `Begin with ${label} in the column “${column}”: ${value} from ${rows}, the furthest behind.`,
  columns: (columns) => `It is computed from: ${columns}. Blank or mistyped cells there move it as well.`,
  change:
    "Put both periods beside each other: in the sidebar, open the metric’s tile and go one period back.",
  anomaly: "Rule out the data first: an import that stopped half way or ran twice looks just like this.",
  pace: (gap) =>
    `${gap} are missing by now: add up what is open and due before the period ends, and see whether it can be enough.`,
  noFigure:
    "Put right what is named above; More > Data in the sidebar shows which sheet and column are read.",
  renamed: "If it was only renamed in the sheet, nothing is to be done, or choose the new name in the alert.",
  column: {
    discount: "Sort the period by discount: who gave the five largest, and on which products?",
    response:
      "Filter for leads without a first response, then sort by creation date: who has the oldest, and on which weekdays did they come?",
    quota:
      "Put each person’s open deals that are due in this period beside what is missing to the quota: begin where it can’t be enough any more.",
    forecast: "Sort by the distance between forecast and result: the three furthest off explain most of it.",
    spend: "Sort the campaigns by spend: hold what the three largest brought against what they cost.",
  },
  family: {
    leads:
      "Group the period’s leads by source and sort by creation date: did one source dry up, or does one day hold them all?",
    conversion:
      "Read the latest lost deals one by one: the stage that each was lost from, and the reason that was noted.",
    speed: "Sort the open deals by start date: the stage in which the oldest stand is where time is lost.",
    value:
      "Sort the won deals of this period and of the one before by amount: often one large deal explains the difference.",
    pipeline:
      "Filter the open deals for a close date that has passed: move each to a date that holds, or close it.",
    customers:
      "Sort customers by the date of their latest order: who of the ten largest has been silent for longest?",
    retention:
      "List who left in the period with what they paid: one large customer weighs more than ten small ones.",
    feedback: "Read the lowest scores with their comments, and call those who gave them.",
    people:
      "Sort the sheet of people by manager, then by hire date: do those who are behind share one of them?",
    campaigns:
      "Sort the campaigns by how many they reached: which of the three largest lies below the others, and what differed in subject, list or day?",
    quality: "Filter the columns below for blanks and doubles: each row put right counts at the next check.",
  },
};
