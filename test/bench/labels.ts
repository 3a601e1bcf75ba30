import { readFacts } from "../../src/metrics/facts.ts";
import { toColumn } from "../../src/table/column.ts";
import { likelyMatches } from "../../src/table/likely.ts";
import { readingIn } from "../reading.ts";
import { median } from "./median.ts";
import { row } from "./row.ts";

/** Names that are all alike, as those of one trade are. */
const alike = (count: number) =>
  Array.from({ length: count }, (_, i) => `musteri ${(i * 7919).toString(36)} ltd`);

const matching = (labels: readonly string[]) => () =>
  likelyMatches(
    labels,
    labels.map(() => 1),
  );

/** Prints how long columns of labels take that are all distinct. */
export function benchLabels(): void {
  const customers = Array.from({ length: 100_000 }, (_, i) => [`Customer ${(i * 7919) % 100_000}`]);
  const reading = readingIn("en_US");
  const codes = median(() =>
    readFacts({ customer: toColumn(customers, "customers") }, reading).labels("customer"),
  );
  const set = median(() => new Set(customers.map(([customer = ""]) => customer.trim().toLowerCase())));
  row("customer codes, 100000 distinct customers", codes, codes / set, "a plain Set loop");

  const [many, few] = [alike(100_000), alike(10_000)].map((labels) => median(matching(labels), 3));
  row("likely matches among 100000 labels", many ?? 0, (many ?? 0) / (few ?? 1), "those among 10000");
}
