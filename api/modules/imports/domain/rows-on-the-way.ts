import type { SheetRow } from "../../../kernel/cell.ts";
import { type CellError, convertRow, type Source } from "./convert-row.ts";
import { errorOf } from "./error-of.ts";

interface Refused {
  readonly index: number;
  readonly error?: { readonly code: string; readonly detail: string; readonly pointer: string } | undefined;
}

/** The rows on their way: converted, and remembered until it is known what became of them. */
export class RowsOnTheWay {
  #count = 0;
  readonly #waiting = new Map<number, { row: SheetRow; errors: readonly CellError[] }>();

  constructor(private readonly source: Source) {}

  /** `read` gives the file's chunks by their number, and undefined behind the last. */
  async *batches(read: (number: number) => Promise<readonly SheetRow[] | undefined>) {
    for (let number = 0; ; number++) {
      const chunk = await read(number);
      if (!chunk) return;
      yield chunk.map((row) => {
        const converted = convertRow(row.cells, this.source);
        this.#waiting.set(this.#count++, { row, errors: converted.errors });
        return converted.row;
      });
    }
  }

  errorsOf(result: Refused): object[] {
    const waiting = this.#waiting.get(result.index);
    this.#waiting.delete(result.index);
    if (!waiting || !result.error) return [];
    const { row, errors } = waiting;
    const all = errors.length > 0 ? errors : [errorOf(result.error, row.cells, this.source)];
    return all.map((error, place) => ({ row: row.number, place, ...error }));
  }
}
