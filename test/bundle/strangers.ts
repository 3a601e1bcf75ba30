import fc from "fast-check";

/** What no field of any argument takes. */
const never: readonly unknown[] = [
  { salesgauge: true },
  JSON.parse('{"__proto__":{"polluted":true}}'),
  { constructor: { prototype: {} } },
  { toString: "x", valueOf: 1 },
  [[[[]]]],
  [null],
  [[]],
  Array.from({ length: 5_000 }, () => "x"),
  "x".repeat(70_000),
  nested(2_000),
];

/** What some fields take and others do not. */
const perhaps: readonly unknown[] = [
  ...[
    "",
    " ",
    "0",
    "=1+1",
    "__proto__",
    "constructor",
    "win-rate",
    "own:",
    "own:__proto__",
    "NaN",
    "\u0000",
    "\ud800",
  ],
  ...[true, false, null, 0, -1, 0.5, 1e308, 2 ** 53, [], {}],
];

function nested(depth: number): unknown {
  let value: unknown = "x";
  for (let i = 0; i < depth; i += 1) value = i % 2 === 0 ? [value] : { value };
  return value;
}

/** Each place within a JSON value, from the root. */
export function placesIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [[]];
  return [
    [],
    ...Object.entries(value).flatMap(([key, item]) => placesIn(item).map((place) => [key, ...place])),
  ];
}

/** The value with what stands at a place put otherwise: replaced, missing, or with something beside it. */
function changedAt(value: unknown, [key, ...rest]: readonly string[], change: Change): unknown {
  if (key === undefined)
    return change.kind === "replace" ? change.by : { ...beside(value), salesgauge: change.by };
  if (typeof value !== "object" || value === null) return value;
  const gone = change.kind === "remove" && rest.length === 0;
  if (Array.isArray(value)) {
    return value.flatMap((item, at) =>
      String(at) === key ? (gone ? [] : [changedAt(item, rest, change)]) : [item],
    );
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]) =>
      name === key ? (gone ? [] : [[name, changedAt(item, rest, change)]]) : [[name, item]],
    ),
  );
}

interface Change {
  readonly kind: "replace" | "remove" | "add";
  readonly by: unknown;
}

function beside(value: unknown): object {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

/** Arguments that a page of ours would send, with one thing wrong that nothing can take. */
export function spoiled(args: readonly unknown[]): fc.Arbitrary<readonly unknown[]> {
  return fc
    .tuple(fc.constantFrom(...placesIn(args).slice(1)), fc.constantFrom(...never))
    .map(([place, by]) => changedAt(args, place, { kind: "replace", by }) as readonly unknown[]);
}

/** The same with something missing, too much, or otherwise than it was, which may happen to be right. */
export function strange(args: readonly unknown[]): fc.Arbitrary<readonly unknown[]> {
  return fc
    .tuple(
      fc.constantFrom(...placesIn(args).slice(1)),
      fc.constantFrom("replace", "remove", "add" as const),
      fc.oneof(fc.constantFrom(...perhaps), fc.jsonValue({ maxDepth: 3 })),
    )
    .map(([place, kind, by]) => changedAt(args, place, { kind, by }) as readonly unknown[]);
}

export const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...never, ...perhaps),
  fc.jsonValue({ maxDepth: 4 }),
);
