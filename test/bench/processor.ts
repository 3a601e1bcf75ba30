/**
 * What processors have done for this process so far, in milliseconds, sweeping and compiling on the side included. A
 * clock would count what else the machine does.
 */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
