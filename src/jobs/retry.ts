/** Before each further try, as Google advises for what fails by chance. */
const PAUSES_MS = [1_000, 2_000, 4_000];

/**
 * Does what may be done twice, and does it again where a service fails: reading, and writing the same once more. Never
 * sending, which nobody can take back.
 */
export function retried<T>(work: () => T, sleep: (ms: number) => void): T {
  for (const pauseMs of PAUSES_MS) {
    try {
      return work();
    } catch {
      sleep(pauseMs);
    }
  }
  return work();
}
