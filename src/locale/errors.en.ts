import type { Nothing, Problem, Unfit } from "../table/problem.ts";
import { percentText } from "./number-text.ts";

/** Each problem as a sentence: where it is, what was found, what would be right. */
export type ErrorWords = {
  readonly [Kind in Problem["kind"]]: (problem: Extract<Problem, { readonly kind: Kind }>) => string;
};

export type NothingWords = { readonly [of in Nothing]: string };

const nothingEn: NothingWords = {
  churn: "the churn is 0: nobody ever leaves, so there is no finite value.",
  profit: "nothing is earned in a month, so the cost is never paid back.",
  "whole-month":
    "a yearly rate is worked out from one whole month. Leave period out and give the month's last day as as_of.",
  "customers-at-start": "there were no customers at the start of the period.",
  "new-customers": "there are no new customers.",
  "value-at-start": "the value at the start is 0, so there is nothing to divide by.",
  mature: "nothing is old enough to tell. Give fewer days or a later as_of.",
  deals: "no deal counts here, so there is no rate.",
  "lost-deals": "there are no lost deals.",
  spend: "no spend is given.",
  leads: "no lead counts here, so there is no rate.",
  "open-deals": "there are no open deals.",
  orders: "there are no orders.",
  customers: "there are no customers.",
  previous: "the period before has nothing to compare with.",
  cost: "the cost is 0, so there is nothing to divide by.",
  quota: "the quota is 0, so there is nothing to divide by.",
  "quota-met": "the quota is already met, so there is nothing left to cover.",
  "won-deals": "no deal was won, so there is no win rate to go by.",
  "won-amounts": "no won deal has an amount, so there is no average.",
  cycle: "the sales cycle is 0 days, so there is nothing to divide by.",
  actual: "what came true adds up to 0 or less, so there is nothing to divide by.",
  target: "the target is 0, so there is nothing to divide by.",
  "working-days": "there is no working day in the period, Monday to Friday.",
  reached: "nobody has got there yet.",
  due: "nothing is due yet.",
  amounts: "no row that counts has an amount, so the sum is not known.",
  answers: "there are no answers.",
  "stage-history":
    "no lost deal says which stage it reached, so that there are no stage rates to learn. Give the furthest stage of lost deals, or leave stages and order out.",
  difference: "the two rates are equal, so there is no difference to find.",
};

export type UnfitWords = { readonly [why in Unfit]: string };

const unfitEn: UnfitWords = {
  "nobody-leaves":
    "no customer is silent for longer than their pace explains, so how fast customers leave is not known. Give a longer history.",
  "everybody-leaves":
    "all customers look as if they had left at once. Check the dates, and whether as_of is far later than the last of them.",
  "leaving-unclear":
    "these purchases would fit customers who leave at once beside customers who never leave. Give a longer history or more customers.",
  "buying-unclear":
    "these purchases would fit customers who never come back beside a few who never stop. Leave out resellers and test customers.",
  "few-amounts":
    "too few customers have later purchases with an amount above 0. Give the amounts of more purchases.",
  "no-average":
    "a few customers spend so much more than all others that the average of a new one is not known. Leave out the largest orders and forecast them apart.",
  "not-settled": "no set of parameters fits better than all others. Give a longer history or more customers.",
};

export const errorsEn: ErrorWords = {
  "missing-argument": (p) =>
    `${p.argument} is missing: give a column such as D2:D, or the value that the help card describes.`,
  "not-one-column": (p) => `${p.argument} has ${p.columns} columns: give one column, such as D2:D.`,
  "not-one-value": (p) => `${p.argument} has ${p.cells} cells: give a single value.`,
  "unlike-heights": (p) =>
    `${p.argument} has ${p.rows} rows and ${p.first} has ${p.firstRows}: give ranges of the same height, such as A2:A and B2:B.`,
  "error-cell": (p) => `${p.argument}, row ${p.row}: the cell shows ${p.found}. Mend that cell first.`,
  "not-a-number": (p) =>
    `${p.argument}, row ${p.row}: found "${p.found}", expected a number such as 1234.50.`,
  "ambiguous-number": (p) =>
    `${p.argument}, row ${p.row}: "${p.found}" may be read in two ways. Enter it as a number, not as text.`,
  "mixed-currencies": (p) =>
    `${p.argument}, row ${p.row}: "${p.found}" is in another currency than the rows above. Convert all amounts to one currency.`,
  "not-a-date": (p) => `${p.argument}, row ${p.row}: found "${p.found}", expected a date such as 2026-03-31.`,
  "time-without-date": (p) =>
    `${p.argument}, row ${p.row}: found a time of day without a date. Enter the date too.`,
  "ambiguous-date": (p) =>
    `${p.argument}, row ${p.row}: "${p.found}" may be day first or month first. Write it as 2026-03-31.`,
  "mixed-dates": (p) =>
    p.against === "locale"
      ? `${p.argument}, row ${p.row}: "${p.found}" has day and month the other way round than this spreadsheet, so the date cells beside it may have been read with day and month swapped. Import the data again under its own locale, or write all dates as 2026-03-31.`
      : `${p.argument}, row ${p.row}: "${p.found}" has day and month the other way round than the dates before it. Write all dates as 2026-03-31.`,
  "ends-before-start": (p) =>
    `${p.argument}, row ${p.row}: ends on ${p.found}, before it starts (${p.starts}: ${p.start}). Correct one of the two dates.`,
  "not-a-choice": (p) => `${p.argument}: "${p.found}" is not known. Use one of ${p.choices.join(", ")}.`,
  "out-of-range": (p) =>
    p.most === undefined
      ? `${p.argument}: ${p.found} is too small, expected ${p.least} or more.`
      : `${p.argument}: ${p.found} is out of range, expected ${p.least} to ${p.most}.`,
  "above-one-percent": (p) =>
    `${p.argument}: ${p.found} is more than 100%. For ${p.found} percent write ${p.found}% or ${p.found / 100}.`,
  "no-period": (p) => `${p.argument}: there is no data of ${p.found}.`,
  "no-rows": (p) => `${p.argument} has no rows: every cell is blank.`,
  "no-closed": (p) =>
    `${p.argument}: no closed deals among ${p.rows} rows (0 won, 0 lost), so there is no rate.`,
  "no-customers": (p) => `${p.argument}: no row has both a customer and a purchase above 0.`,
  "nothing-ended": (p) => `${p.argument}: no row has both a start and an end.`,
  "too-few-customers": (p) =>
    `${p.argument}: ${p.customers} have bought, ${p.repeaters} of them again. A forecast needs ${p.least} and ${p.leastRepeaters} at least: give a longer history. What customers have brought so far is CLV.`,
  "cannot-fit": (p) => `${p.argument}: ${p.model} cannot be fitted: ${unfitEn[p.why]}`,
  "not-parameters": (p) =>
    `${p.argument}: expected ${p.names.length} numbers above 0, ${p.names.join(", ")}, in one column as CLV_MODEL gives them.`,
  "zero-total": (p) => `${p.argument}: the total is 0, so there is no rate.`,
  "negative-count": (p) => `${p.argument}, row ${p.row}: found ${p.found}, expected a count of 0 or more.`,
  "part-above-whole": (p) =>
    `${p.argument}, row ${p.row}: ${p.found} is more than the ${p.most} of ${p.whole}. Correct one of the two numbers.`,
  "unknown-contact": (p) =>
    `${p.argument}, row ${p.row}: "${p.found}" is not known as connected or not. Name all labels that count as connected in connected.`,
  "unknown-stage": (p) =>
    `${p.argument}, row ${p.row}: "${p.found}" is not in the order of stages. Add it there, or give the furthest stage that this deal reached in furthest_stages.`,
  "numbers-by-group": (p) =>
    `${p.argument} needs a column of outcomes: with two numbers, leave ${p.argument} out.`,
  "never-ends": (p) =>
    `${p.argument} is 100% and the discount is 0%: such a customer never leaves, so there is no finite value. Give a rate below 100% or a discount.`,
  "too-large": (p) =>
    `${p.argument}: the result is too large to calculate with. Check for a number that is far too large, or one next to 0 that is divided by.`,
  nothing: (p) => `${p.argument}: ${nothingEn[p.of]}`,
  "too-early": (p) => `${p.argument}: ${p.found} is too early. There is a figure from ${p.from} on.`,
  "not-on-scale": (p) =>
    `${p.argument}, row ${p.row}: found ${p.found}, expected a ${p.whole ? "whole number" : "number"} from ${p.least} to ${p.most}.`,
  twice: (p) => `${p.argument}, row ${p.row}: ${p.found} is there twice. Give each once.`,
  "no-date": (p) => `${p.argument}: there is no column with a date to tell the periods by. Add one.`,
  "unknown-name": (p) =>
    `${p.argument}: "${p.found}" is not known.${p.near.length > 0 ? ` Did you mean ${p.near.join(", ")}?` : ""}`,
  "too-many-arguments": (p) =>
    `${p.given} arguments are given, expected ${p.most} at most${p.argument === "" ? "" : `: the last is ${p.argument}`}.`,
  "no-column": (p) =>
    `${p.argument}: no column found. Expected a header such as ${p.expected.join(", ")}; found ${p.found.join(", ")}.`,
  "two-columns": (p) =>
    `${p.argument}: more than one column fits (${p.found.join(", ")}). Rename all but one, or give a range without the others.`,
  "no-header": (p) => `${p.argument}: give the range with its header row, such as A1:H.`,
  "line-column": (p) =>
    `${p.argument}: ${p.found} says something of each line of an order, but each order counts once here. Give a column of whole orders.`,
  "not-two-columns": (p) =>
    `${p.argument}: give two columns, with a header and a value in each row, such as Owner and Ada.`,
  "not-reached": (p) =>
    `${p.argument}: by the age of the oldest deal only ${percentText(p.reached, "en")} have ended, so that there is no time by which ${percentText(p.wanted, "en")} have. Ask for a lower quantile.`,
  "no-pair": (p) =>
    `${p.argument}: give a column of outcomes, or two cells: the number of leads and how many of them converted, such as {200; 50}.`,
  "no-interval": (p) =>
    `${p.argument}: there is no interval for what is no ratio, or compares periods or tables. Leave ${p.argument} out.`,
  "nothing-fits": (p) => `${p.argument}: no row of the table fits. Check the values against its columns.`,
};
