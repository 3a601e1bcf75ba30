import { execFileSync } from "node:child_process";
import { join } from "node:path";

const TASKS = ["nothing", "input", "figures"] as const;

/** Prints how much memory a process takes at most that has the cells, and one that has the figures too. */
export function benchMemory(heights: readonly number[]): void {
  for (const rows of heights) {
    const [nothing = 0, input = 0, figures = 0] = TASKS.map((task) => peakOf(task, rows));
    const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
    console.log(
      `${`memory with 10 metrics by person and month, ${rows} rows`.padEnd(62)} ${((figures - nothing) / (input - nothing)).toFixed(2)} × the cells alone (${megabytes(input - nothing)})`,
    );
  }
}

/** In a process of its own, so that nobody else's memory counts. */
function peakOf(task: (typeof TASKS)[number], rows: number): number {
  const script = join(import.meta.dirname, "memory-of.ts");
  const printed = execFileSync(
    process.execPath,
    ["--expose-gc", "--import", "tsx", script, task, String(rows)],
    {
      encoding: "utf8",
    },
  );
  return Number(printed.trim());
}
