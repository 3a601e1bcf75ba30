import type { Memory } from "./memory.ts";
import { type Rule, rankOf } from "./rule.ts";

/**
 * The rules in the order in which a run that may not come to all of them checks them: those first whose last try is
 * longest ago, so that each has its turn whatever the number; of those alike the most severe.
 */
export function fairOrder<AnyRule extends Rule>(
  rules: readonly AnyRule[],
  memories: ReadonlyMap<string, Memory>,
): readonly AnyRule[] {
  const triedMs = ({ id }: Rule) => {
    const memory = memories.get(id);
    return memory === undefined ? 0 : Math.max(memory.checkedMs, memory.failedMs);
  };
  return [...rules].sort((a, b) => triedMs(a) - triedMs(b) || rankOf(b.severity) - rankOf(a.severity));
}
