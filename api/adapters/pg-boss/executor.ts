/** Carries pg-boss's statements over our database. */
import type { Connection, Database } from "../../platform/ports.ts";

export interface Executor {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: object[] }>;
}

const WRAPPED = /^\s*begin;(.*)commit;?\s*$/is;

/** As the role that logged in, outside any transaction of ours. */
export function onDatabase(database: Database): Executor {
  return {
    async executeSql(text, values) {
      if (values?.length) return { rows: await database.unscoped(text, values.map(asParameter)) };
      // Several statements in one message are one transaction as they are; a pooling driver refuses the explicit
      // `begin`, and on a single connection a failure behind it would leave the transaction open.
      const message = WRAPPED.exec(text)?.[1] ?? text;
      return { rows: (await database.unscoped(message)).flat() as object[] };
    },
  };
}

/** Inside a transaction of ours, with its role. */
export function onConnection(connection: Connection): Executor {
  return {
    executeSql: async (text, values = []) => ({
      rows: await connection.query(text, values.map(asParameter)),
    }),
  };
}

/** pg's drivers of Node turn arrays and objects into text by themselves; ours leave that to the caller. */
function asParameter(value: unknown): unknown {
  if (Array.isArray(value)) return `{${value.map((item) => JSON.stringify(String(item))).join(",")}}`;
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" && value !== null ? JSON.stringify(value) : value;
}
