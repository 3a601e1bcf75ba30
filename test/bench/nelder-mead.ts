interface Vertex {
  readonly point: readonly number[];
  readonly value: number;
}

/** The simplex method of Nelder & Mead (1965) with its usual coefficients, to compare with. */
export function nelderMead(lower: (point: readonly number[]) => number, start: readonly number[]): Vertex {
  const at = (point: readonly number[]): Vertex => ({ point, value: lower(point) });
  const moved = start.map((_, i) => at(start.map((x, j) => (i === j ? x + 0.5 : x))));
  let simplex = [at(start), ...moved];
  for (let step = 0; step < 5000; step += 1) {
    simplex.sort((a, b) => a.value - b.value);
    const [best] = simplex;
    const worst = simplex[simplex.length - 1];
    if (best === undefined || worst === undefined) break;
    if (worst.value - best.value < 1e-8 * (1 + Math.abs(best.value)) * 1e-3) break;
    const others = simplex.slice(0, -1);
    const middle = start.map(
      (_, i) => others.reduce((sum, { point }) => sum + (point[i] ?? 0), 0) / others.length,
    );
    const along = (length: number) => at(middle.map((x, i) => x + length * (x - (worst.point[i] ?? 0))));
    const next = stepOf(along, best, others[others.length - 1] ?? best, worst);
    simplex =
      next === undefined
        ? simplex.map((vertex) => at(vertex.point.map((x, i) => (x + (best.point[i] ?? 0)) / 2)))
        : [...others, next];
  }
  return simplex.reduce((best, vertex) => (vertex.value < best.value ? vertex : best));
}

/** Reflected, expanded or contracted; undefined where the simplex has to shrink. */
function stepOf(
  along: (length: number) => Vertex,
  best: Vertex,
  second: Vertex,
  worst: Vertex,
): Vertex | undefined {
  const reflected = along(1);
  if (reflected.value < best.value) {
    const expanded = along(2);
    return expanded.value < reflected.value ? expanded : reflected;
  }
  if (reflected.value < second.value) return reflected;
  const contracted = reflected.value < worst.value ? along(0.5) : along(-0.5);
  return contracted.value < Math.min(reflected.value, worst.value) ? contracted : undefined;
}
