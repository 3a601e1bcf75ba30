import type { Fault } from "./host.ts";

export interface DueFault {
  readonly message: string;
  readonly before: boolean;
  readonly cut: boolean;
}

/** Planned failures, counted over all the executions to come. */
export class Faults {
  private planned: { readonly fault: Fault; readonly matches: RegExp; left: number }[] = [];

  plan(faults: readonly Fault[]): void {
    this.planned = faults.map((fault) => ({ fault, matches: matcher(fault.method), left: fault.nth }));
  }

  /** Counts a call, and tells the failure that is planned for it. */
  take(method: string): DueFault | null {
    let due: Fault | null = null;
    for (const plan of this.planned) {
      if (!plan.matches.test(method)) continue;
      plan.left -= 1;
      if (plan.left === 0) due ??= plan.fault;
    }
    if (due === null) return null;
    const { message, before = true, cut = !before } = due;
    return { message, before, cut };
  }
}

function matcher(method: string): RegExp {
  const escaped = method.replace(/[.\\+?^${}()|[\]]/g, "\\$&").replaceAll("*", ".*");
  return new RegExp(`^${escaped}$`);
}
