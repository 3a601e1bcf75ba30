const BLOCKS = "▁▂▃▄▅▆▇█";
/** A period without a figure. */
const GAP = "·";

/**
 * How high each figure of a course is drawn, from 0 to 1: from 0 up, so that the heights are in proportion; where a
 * figure is below 0, from the lowest up. null: no figure.
 */
export function heightsOf(values: readonly (number | null)[]): readonly (number | null)[] {
  const known = values.filter((value) => value !== null);
  const low = Math.min(0, ...known);
  const reach = Math.max(0, ...known) - low;
  return values.map((value) => (value === null ? null : reach === 0 ? 0 : (value - low) / reach));
}

/** @example blocksOf([1, 4, null, 8]) // => "▁▄·█" */
export function blocksOf(values: readonly (number | null)[]): string {
  const block = (height: number) => BLOCKS[Math.max(0, Math.round(height * BLOCKS.length) - 1)] ?? GAP;
  return heightsOf(values)
    .map((height) => (height === null ? GAP : block(height)))
    .join("");
}
