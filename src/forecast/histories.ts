/** What is known of one customer's purchases; times are in one unit, such as weeks. */
export interface History {
  /** x: purchases after the first, those of one day counted once. */
  readonly repeats: number;
  /** t_x: from the first purchase to the last; 0 for a customer without a repeat purchase. */
  readonly recency: number;
  /** T: from the first purchase to the end of what is observed; at least the recency. */
  readonly age: number;
}

/** Histories, each once, with how many customers have it: columns of one length. */
export interface Histories {
  readonly repeats: Float64Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
  readonly customers: Float64Array;
  /** For each customer as given the place of the history. */
  readonly placeOf: Int32Array;
}

/** Customers with one x, t_x and T are one row: what a model says of them it says once. */
export function distinct(all: readonly History[]): Histories {
  const first: History[] = [];
  const customers: number[] = [];
  const known = new Map<string, number>();
  const placeOf = Int32Array.from(all, (history) => {
    const key = `${history.repeats} ${history.recency} ${history.age}`;
    const place = known.get(key) ?? first.length;
    if (place === first.length) {
      known.set(key, place);
      first.push(history);
      customers.push(0);
    }
    customers[place] = (customers[place] ?? 0) + 1;
    return place;
  });
  return {
    repeats: Float64Array.from(first, ({ repeats }) => repeats),
    recency: Float64Array.from(first, ({ recency }) => recency),
    age: Float64Array.from(first, ({ age }) => age),
    customers: Float64Array.from(customers),
    placeOf,
  };
}

/** The histories as they are taken one by one. */
export function historiesIn({ repeats, recency, age }: Histories): readonly History[] {
  return Array.from(repeats, (x, i) => ({ repeats: x, recency: recency[i] ?? 0, age: age[i] ?? 0 }));
}
