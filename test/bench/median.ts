/** The median time of several runs, in milliseconds. */
export function median(run: () => unknown, times = 15): number {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return taken[Math.floor(taken.length / 2)] ?? 0;
}
