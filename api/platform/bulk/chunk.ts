/** Rows of one chunk: written by one command, whole or not at all. */
export const CHUNK = 1000;

export function slices<T>(all: readonly T[], size = CHUNK): T[][] {
  const cut: T[][] = [];
  for (let from = 0; from < all.length; from += size) cut.push(all.slice(from, from + size));
  return cut;
}

/**
 * Batches in which rows of one record that follow each other across a border stay together. One batch is read ahead: the
 * next rows arrive while these are written.
 */
export async function* heldTogether<T>(
  batches: AsyncIterable<readonly T[]>,
  recordOf: (row: T) => string | undefined,
): AsyncGenerator<readonly T[]> {
  const iterator = batches[Symbol.asyncIterator]();
  let last: readonly T[] = [];
  let coming = next(iterator);
  try {
    for (;;) {
      const { done, value } = await coming;
      if (done) break;
      coming = next(iterator);
      const record = last.length > 0 ? recordOf(last.at(-1) as T) : undefined;
      const border = record === undefined ? 0 : value.findIndex((row) => recordOf(row) !== record);
      if (border < 0) {
        last = [...last, ...value];
        continue;
      }
      if (last.length > 0) yield border === 0 ? last : [...last, ...value.slice(0, border)];
      last = border === 0 ? value : value.slice(border);
    }
    if (last.length > 0) yield last;
  } finally {
    await iterator.return?.();
  }
}

/** Whoever stops listening must not leave a refusal behind that nobody hears. */
function next<T>(iterator: AsyncIterator<T>): Promise<IteratorResult<T>> {
  const coming = iterator.next();
  coming.catch(() => {});
  return coming;
}
