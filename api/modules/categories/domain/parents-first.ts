/** Orders rows so that a parent comes before its children, whatever the file's order; else as they came. */
export function parentsFirst<T>(
  all: readonly T[],
  keys: (one: T) => { readonly own: string; readonly parent: string | null },
): T[] {
  const byKey = new Map(all.map((one) => [keys(one).own, one]));
  const done = new Set<T>();
  const ordered: T[] = [];
  for (const one of all) {
    const chain: T[] = [];
    let at: T | undefined = one;
    while (at !== undefined && !done.has(at)) {
      done.add(at);
      chain.push(at);
      const { parent } = keys(at);
      at = parent === null ? undefined : byKey.get(parent);
    }
    ordered.push(...chain.reverse());
  }
  return ordered;
}
