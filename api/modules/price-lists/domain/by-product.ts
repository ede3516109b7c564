/** Cuts rows into chunks that keep a product's rows together, so that its tiers change at one stroke. */
export function byProduct<T>(rows: readonly T[], productOf: (row: T) => string, size: number): T[][] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(productOf(row));
    if (group) group.push(row);
    else groups.set(productOf(row), [row]);
  }
  const chunks: T[][] = [];
  let chunk: T[] = [];
  for (const group of groups.values()) {
    if (chunk.length > 0 && chunk.length + group.length > size) {
      chunks.push(chunk);
      chunk = [];
    }
    chunk.push(...group);
  }
  if (chunk.length > 0) chunks.push(chunk);
  return chunks;
}
