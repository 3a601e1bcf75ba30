import { readFileSync } from "node:fs";
import type { Sheet } from "../../src/functions/formula.ts";
import { readingIn } from "../reading.ts";
import { builtFormulas } from "./built.ts";
import { TEN } from "./loops.ts";
import { madeDeals } from "./made-deals.ts";

/**
 * Prints the most bytes that this process has held: of nothing, of a table's cells, or of figures made of them. What is
 * waiting to be swept away counts, since the system has to give it.
 */
const [task, rows = "0"] = process.argv.slice(2);
const sheet: Sheet = { ...readingIn("en_US"), language: () => "en" };
const { formulaCalled } = await builtFormulas();

const table = task === "nothing" ? [] : madeDeals(Number(rows));
const ten = TEN.map((name) => [name]);
const answer =
  task === "figures" ? formulaCalled("SALES_METRIC").run(sheet, [table, ten, "owner", "month"]) : table;
if (typeof answer === "number") throw new Error("A table was due.");
console.log(peak());

/** Linux hands the parent's peak on to a child, except in this file. */
function peak(): number {
  const found = /VmHWM:\s*(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8"));
  return Number(found?.[1]) * 1024;
}
