import type { Objective } from "./minimise.ts";

/** In logarithms: small enough for a difference of slopes to be the curvature to eight digits, large enough not to lose them. */
const STEP = 1e-4;

/**
 * Second derivatives along some coordinates, by central differences of the gradient.
 *
 * @param free the coordinates
 * @returns symmetric, in their order
 */
export function curvature(objective: Objective, point: Float64Array, free: readonly number[]): number[][] {
  const slopesAt = (along: number, step: number) => {
    const moved = Float64Array.from(point);
    moved[along] = (moved[along] ?? 0) + step;
    const gradient = new Float64Array(point.length);
    objective(moved, gradient);
    return gradient;
  };
  const columns = free.map((along) => {
    const [after, before] = [slopesAt(along, STEP), slopesAt(along, -STEP)];
    return free.map((i) => ((after[i] ?? 0) - (before[i] ?? 0)) / (2 * STEP));
  });
  return columns.map((column, i) => column.map((x, j) => (x + (columns[j]?.[i] ?? x)) / 2));
}

/**
 * The inverse of a symmetric matrix by Gauss and Jordan's elimination; undefined where it is not positive definite,
 * which a pivot that is not positive tells.
 */
export function inverseOf(matrix: readonly (readonly number[])[]): number[][] | undefined {
  let rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let k = 0; k < matrix.length; k += 1) {
    const pivot = rows[k]?.[k] ?? 0;
    if (!(pivot > 0)) return undefined;
    const unit = (rows[k] ?? []).map((x) => x / pivot);
    rows = rows.map((row, i) => (i === k ? unit : row.map((x, j) => x - (row[k] ?? 0) * (unit[j] ?? 0))));
  }
  return rows.map((row) => row.slice(matrix.length));
}
