/** `Database` over postgres.js: Node with a pool, Workers with one connection per request through Hyperdrive. */
import postgres from "postgres";
import type { Connection, Database } from "../../platform/ports.ts";

const asText = (value: unknown) => value;

export interface PostgresOptions {
  /** Connections held; a Worker needs one or two per request. */
  readonly max?: number;
  /** False where a pooler in between cannot keep prepared statements. */
  readonly prepare?: boolean;
  readonly applicationName?: string;
}

export function postgresDatabase(url: string, options: PostgresOptions = {}): Database {
  const prepare = options.prepare ?? true;
  const sql = postgres(url, {
    max: options.max ?? 10,
    prepare,
    // postgres.js never hands out a reserved connection whose first exchange was not this look-up of types.
    fetch_types: true,
    onnotice: () => {},
    connection: { application_name: options.applicationName ?? "listino" },
    types: {
      // Dates and times stay text (1082 date, 1114 timestamp, 1184 timestamptz); JSON parameters arrive as JSON text.
      date: { to: 1184, from: [1082, 1114, 1184], serialize: asText, parse: asText },
      json: { to: 114, from: [114], serialize: asText, parse: (text: string) => JSON.parse(text) },
      jsonb: { to: 3802, from: [3802], serialize: asText, parse: (text: string) => JSON.parse(text) },
    },
  });

  return {
    async transaction({ prelude, read, direct }, run) {
      const reserved = await sql.reserve();
      let released = false;
      let lost: Error | null = null;
      const release = () => {
        if (!released && !lost) reserved.release();
        released = true;
      };
      // postgres.js does not tell the user of a reserved connection that it closed, and ends the process at the next
      // write to it. So this listens where `sql.begin` does, and sends nothing more once it was told.
      const closed = Promise.withResolvers<never>();
      closed.promise.catch(() => {});
      const watch = (connection: { onclose: ((error: Error) => void) | null }) => {
        connection.onclose = (error) => {
          lost = error;
          closed.reject(error);
        };
        return true;
      };
      const statement = (text: string, params: readonly unknown[]) => {
        if (lost) throw lost;
        return reserved.unsafe(text, params as never[], { prepare });
      };
      // `execute` takes its place in the line now; without it a statement does so only once it is waited for, which may
      // be behind the commit, where there is neither role nor tenant.
      const connection: Connection = {
        query: async (text, params = []) => [...(await statement(text, params).execute())] as never,
        values: async (text, params = []) => [...(await statement(text, params).values().execute())] as never,
      };
      // Not awaited: the prelude and the first statements travel in one message. Should it fail, the open
      // transaction is aborted and refuses every statement behind it.
      const begin = `begin${read ? " read only" : ""}; ${prelude}`;
      const opened = reserved.unsafe(begin, [], { onexecute: watch } as object).execute();
      opened.catch(() => {});
      let result: Awaited<ReturnType<typeof run>>;
      let early: Promise<unknown> | undefined;
      try {
        const running = run(connection);
        // One message, and where a statement of it fails, the commit rolls back.
        if (direct) {
          early = reserved.unsafe("commit").execute();
          early.then(release, release);
        }
        result = await Promise.race([running, closed.promise]);
        await opened;
        if (lost) throw lost;
      } catch (error) {
        if (!lost) await (early ?? reserved.unsafe("rollback")).catch(() => {});
        release();
        throw error;
      }
      if (early) return result;
      const committed = reserved.unsafe("commit");
      if (read) {
        committed.then(release, release);
      } else {
        try {
          const outcome = await Promise.race([committed, closed.promise]);
          // A failed statement whose error was swallowed turns a commit into a rollback: that must not look like success.
          if (outcome.command === "ROLLBACK")
            throw new Error("the transaction had failed and was rolled back");
        } finally {
          release();
        }
      }
      return result;
    },
    async unscoped(text, params) {
      const rows = params
        ? await sql.unsafe(text, params as never[], { prepare: false })
        : await sql.unsafe(text);
      return [...rows];
    },
    async close() {
      await sql.end({ timeout: 5 });
    },
  };
}
