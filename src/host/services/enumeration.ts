type Enumeration<Name extends string> = { readonly [name in Name]: object };

/** An enumeration of Google's: each value is equal to itself only, and prints as it is called. */
export function enumeration<Name extends string>(...names: readonly Name[]): Enumeration<Name> {
  const value = (name: Name) => ({ toString: () => name, toJSON: () => name });
  // Without a prototype, so that they cross into a realm as they are.
  const entries = names.map((name) => [name, Object.freeze(Object.assign(Object.create(null), value(name)))]);
  return Object.fromEntries(entries);
}
