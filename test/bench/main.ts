import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { build, root } from "../../src/build/build.ts";
import { ask } from "../../src/metrics/ask.ts";
import { metricOf } from "../../src/metrics/catalogue.ts";
import { readFacts } from "../../src/metrics/facts.ts";
import { toColumn } from "../../src/table/column.ts";
import { groupBy } from "../../src/table/group.ts";
import { likelyMatches } from "../../src/table/likely.ts";
import { readingIn } from "../reading.ts";
import { benchForecasts } from "./forecast.ts";
import { median } from "./median.ts";
import { benchSidebar } from "./sidebar.ts";

function row(name: string, ours: number, other: number, what: string): void {
  console.log(
    `${name.padEnd(52)} ${ours.toFixed(2).padStart(9)} ms ${(ours / other).toFixed(1).padStart(7)} × ${what}`,
  );
}

const STAGES = ["Won", "Lost", "Negotiation", "Won "];

function deals(rows: number): { readonly stages: string[][]; readonly owners: string[][] } {
  return {
    stages: Array.from({ length: rows }, (_, i) => [STAGES[(i * 7) % 4] ?? ""]),
    owners: Array.from({ length: rows }, (_, i) => [`Person ${(i * 13) % 37}`]),
  };
}

/** The least that a program written for this one figure does. */
function byHand(stages: string[][], owners: string[][]): Map<string, number> {
  const won = new Map<string, number>();
  const all = new Map<string, number>();
  for (let i = 0; i < stages.length; i += 1) {
    const owner = owners[i]?.[0] ?? "";
    all.set(owner, (all.get(owner) ?? 0) + 1);
    if (stages[i]?.[0]?.trim().toLowerCase() === "won") won.set(owner, (won.get(owner) ?? 0) + 1);
  }
  return new Map([...all].map(([owner, n]) => [owner, (won.get(owner) ?? 0) / n]));
}

await build();
const reading = readingIn("en_US");
for (const rows of [10_000, 100_000, 1_000_000]) {
  const { stages, owners } = deals(rows);
  const engine = () => {
    const labels = toColumn(owners, "by");
    const facts = readFacts({ outcome: toColumn(stages, "outcomes") }, reading);
    const groups = groupBy(labels, reading.zone, () => true);
    const asked = { metric: metricOf("conversion-rate"), values: {} };
    return ask([asked], { facts, labels: groups.labels, groupOf: groups.codes });
  };
  row(
    `conversion by 37 people, ${rows} rows`,
    median(engine),
    median(() => byHand(stages, owners)),
    "a loop for just this",
  );
}

const customers = Array.from({ length: 100_000 }, (_, i) => [`Customer ${(i * 7919) % 100_000}`]);
row(
  "customer codes, 100000 distinct customers",
  median(() => readFacts({ customer: toColumn(customers, "customers") }, reading).labels("customer")),
  median(() => new Set(customers.map(([customer = ""]) => customer.trim().toLowerCase()))),
  "a plain Set loop",
);

/** Names that are all alike, as those of one trade are. */
const alike = (count: number) =>
  Array.from({ length: count }, (_, i) => `musteri ${(i * 7919).toString(36)} ltd`);
const matching = (labels: readonly string[]) => () =>
  likelyMatches(
    labels,
    labels.map(() => 1),
  );
row(
  "likely matches among 100,000 labels",
  median(matching(alike(100_000)), 3),
  median(matching(alike(10_000)), 3),
  "those among 10,000",
);

const code = new vm.Script(readFileSync(join(root, "dist/Code.js"), "utf8"));
const empty = new vm.Script("function NOTHING(rows) { return rows.length; }");
const { stages } = deals(1000);
const asGoogle = (script: vm.Script, formula: string) => () => {
  const context = vm.createContext({ rows: stages });
  script.runInContext(context);
  return vm.runInContext(`${formula}(rows)`, context) as unknown;
};
const ours = median(asGoogle(code, "CONVERSION_RATE"), 100);
row(
  "load Code.js and one formula of 1,000 rows",
  ours,
  median(asGoogle(empty, "NOTHING"), 100),
  "an empty script",
);

benchForecasts();

await benchSidebar();
