import { wordsIn } from "../../../src/locale/words.ts";
import type { MetricId } from "../../../src/metrics/catalogue.ts";

/** A metric as the add-on calls and explains it. */
export function worded<Id extends MetricId>(metric: Id) {
  const { name, definition } = wordsIn("en").metrics[metric];
  return { metric, name, definition };
}
