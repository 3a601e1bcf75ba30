/** Prints how long something took, and how many times as long that is as something else. */
export function row(name: string, ms: number, ratio: number, than: string): void {
  console.log(`${name.padEnd(52)} ${ms.toFixed(2).padStart(9)} ms ${ratio.toFixed(1).padStart(7)} × ${than}`);
}
