/** A database that explains what is sent to it, under the very conditions in which it is run. */
import type { Connection, Database } from "../../platform/ports.ts";

export interface Node {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Index Name"?: string;
  readonly "Actual Rows": number;
  readonly "Actual Loops": number;
  readonly "Rows Removed by Filter"?: number;
  readonly "Rows Removed by Join Filter"?: number;
  readonly "Rows Removed by Index Recheck"?: number;
  readonly "Shared Hit Blocks": number;
  readonly "Shared Read Blocks": number;
  readonly Plans?: readonly Node[];
}

export interface Explained {
  readonly text: string;
  readonly params: readonly unknown[];
  readonly plan: Node;
}

export interface Watched {
  readonly db: Database;
  /** What is sent while this runs. */
  during(run: () => Promise<unknown>): Promise<Explained[]>;
}

export function watched(db: Database): Watched {
  let seen: Explained[] | null = null;
  return {
    db: {
      ...db,
      // The commit waits for the explanations.
      transaction(options, run) {
        const { prelude, read } = options;
        const noting = seen;
        if (noting === null) return db.transaction(options, run);
        return undone(db, { prelude, read }, async (connection) => {
          const { explained, settled } = explaining(connection, (one) => noting.push(one));
          try {
            return await run(explained);
          } finally {
            // What was not waited for is answered before the transaction ends.
            await settled();
          }
        });
      },
    },
    async during(run) {
      const noted: Explained[] = [];
      seen = noted;
      try {
        await run();
      } finally {
        seen = null;
      }
      return noted;
    },
  };
}

/** Whoever asks is answered, and nothing has changed for whoever asks next. */
async function undone<T>(
  db: Database,
  options: { readonly prelude: string; readonly read: boolean },
  run: (connection: Connection) => Promise<T>,
): Promise<T> {
  const done: { result: T }[] = [];
  const stop = new Error("done");
  await db
    .transaction(options, async (connection) => {
      done.push({ result: await run(connection) });
      throw stop;
    })
    .catch((error) => {
      if (error !== stop) throw error;
    });
  const [one] = done;
  if (!one) throw new Error("nothing was answered");
  return one.result;
}

function explaining(connection: Connection, note: (one: Explained) => void) {
  let last: Promise<unknown> = Promise.resolve();
  const before =
    <T>(send: (text: string, params?: readonly unknown[]) => Promise<T>) =>
    (text: string, params: readonly unknown[] = []) => {
      const sent = last.then(async () => {
        if (text.startsWith("set ")) return send(text, params);
        const plan = await explain(connection, text, params);
        if (plan) note({ text, params, plan });
        const answer = await send(text, params);
        if (!plan) throw new Error(`answered, and not explained: ${text}`);
        return answer;
      });
      last = sent.catch(() => {});
      return sent;
    };
  const { query, values } = connection;
  const explained = { ...connection, query: before(query), values: before(values) } as Connection;
  return { explained, settled: () => last };
}

let count = 0;

/** Run and undone: the statement proper comes after. What it refuses it does there too. */
async function explain(
  connection: Connection,
  text: string,
  params: readonly unknown[],
): Promise<Node | null> {
  const given = params.length > 0 ? `(${params.map(literal)})` : "";
  await connection.query("savepoint explained");
  const name = `explained_${count++}`;
  let prepared = false;
  const plan = await (async () => {
    await connection.query(`prepare ${name} as ${text}`);
    prepared = true;
    const [row] = await connection.query<{ "QUERY PLAN": [{ Plan: Node }] }>(
      `explain (analyze, timing off, buffers, format json) execute ${name}${given}`,
    );
    return row?.["QUERY PLAN"][0].Plan ?? null;
  })().catch(() => null);
  await connection.query("rollback to savepoint explained");
  if (prepared) await connection.query(`deallocate ${name}`);
  return plan;
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "number" || typeof value === "boolean") return `'${value}'`;
  if (value instanceof Date) return quoted(value.toISOString());
  if (Array.isArray(value)) {
    const members = value.map((one) => `"${String(one).replace(/["\\]/g, "\\$&")}"`);
    return quoted(`{${members}}`);
  }
  return quoted(String(value));
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
