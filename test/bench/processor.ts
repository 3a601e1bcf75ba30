/**
 * What a processor has done for this process so far, in milliseconds: a clock would count what else the machine does.
 * `npm run bench` has sweeping and compiling done by the one thread that is timed, when it is due.
 */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
