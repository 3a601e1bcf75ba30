/** Calls once and keeps the answer; a throw is not kept, since it is thrown again on the next call. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
