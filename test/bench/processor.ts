import { existsSync, readFileSync } from "node:fs";

/** Where Linux tells how long a thread has been on a processor, in nanoseconds, before other numbers. */
const OF_THREAD = "/proc/thread-self/schedstat";
const isTold = existsSync(OF_THREAD);

/**
 * What a processor has done for this thread so far, in milliseconds: a clock would count what else the machine does,
 * and the whole process what is swept and compiled beside it, which nobody waits for. Where the system does not tell
 * it of a thread, it is that of the process.
 */
export function processorMs(): number {
  if (isTold) return Number(readFileSync(OF_THREAD, "utf8").split(" ")[0]) / 1e6;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
