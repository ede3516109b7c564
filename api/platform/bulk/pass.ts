/** One pass over the rows of a request: checked, cut into chunks, handed on to be written, counted. */
import type { BulkDefinition, Named } from "./bulk.ts";
import { heldTogether, slices } from "./chunk.ts";
import { type BulkRequest, emptySet } from "./request.ts";
import { asRow, countOf, failed, type Outcome, type Result, result } from "./results.ts";
import { checkRows, nothingSeen } from "./rows.ts";
import type { BulkMode, BulkResult } from "./schemas.ts";

export interface Chunk<Row, Target> {
  readonly rows: readonly Row[];
  readonly target: Target;
  readonly mode: BulkMode;
}

/** What a full set names: all else is switched off. */
export interface Rest<Row, Target> {
  readonly named: Named<Row>;
  readonly target: Target;
  /** The caller knows that this may be most of what there is. */
  readonly confirmed: boolean;
}

/** What is done with the rows. */
export interface Hand<Row, Target> {
  /** Told of the rows of a stream before they are written. */
  read?(rows: readonly unknown[]): Promise<void>;
  write(chunk: Chunk<Row, Target>): Promise<Outcome[]>;
  retire(rest: Rest<Row, Target>): Promise<number>;
}

export async function* pass<Row, Target>(
  definition: BulkDefinition<Row, Target>,
  { mode, rows, confirmed = false }: BulkRequest,
  target: Target,
  hand: Hand<Row, Target>,
): AsyncGenerator<readonly Result[], BulkResult["summary"]> {
  const seen = nothingSeen();
  const named = { good: [] as Row[], bad: [] as Partial<Row>[] };
  const summary = { created: 0, updated: 0, unchanged: 0, failed: 0, deactivated: 0 };
  const whole = Symbol.iterator in rows;
  const batches = whole ? [rows] : heldTogether(rows, (row) => definition.externalId(asRow<Row>(row)));
  let asked = false;
  for await (const batch of batches) {
    if (mode === "full" && batch.length === 0) throw emptySet();
    if (!whole) await hand.read?.(batch);
    const { good, bad } = checkRows(definition.row, batch, definition.identity, seen);
    const results = bad.map((one) => failed(definition, one));
    const chunks = good.length === 0 ? [] : (definition.arrange?.(good) ?? slices(good));
    // Without a good row there is still one chunk: the target may be missing.
    for (const chunk of chunks.length > 0 || asked ? chunks : [[]]) {
      asked = true;
      const outcomes = await hand.write({ rows: chunk.map(({ row }) => row), target, mode });
      for (const [place, { index, row }] of chunk.entries())
        results.push(result(definition, index, row, outcomes[place]));
    }
    results.sort((a, b) => a.index - b.index);
    const count = countOf(results);
    for (const status of ["created", "updated", "unchanged", "failed"] as const)
      summary[status] += count(status);
    if (mode === "full") {
      for (const { row } of good) named.good.push(lean(row, definition.about));
      named.bad.push(...bad.map(({ raw }) => asRow<Row>(raw)));
    }
    yield results;
  }
  if (!asked && mode === "full") throw emptySet();
  if (!asked) await hand.write({ rows: [], target, mode });
  const readable = named.bad.every((row) => definition.externalId(row) !== undefined);
  if (mode === "full" && readable) summary.deactivated = await hand.retire({ named, target, confirmed });
  return summary;
}

function lean<Row>(row: Row, fields: readonly (keyof Row & string)[] | undefined): Row {
  return fields ? (Object.fromEntries(fields.map((field) => [field, row[field]])) as Row) : row;
}
