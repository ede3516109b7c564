/** `Database` over PGlite: the demo and the tests, in this process. One connection; transactions wait for one another. */
import { PGlite, types } from "@electric-sql/pglite";
import type { Connection, Database } from "../../platform/ports.ts";

const asText = (value: string) => value;
const PARSERS = {
  [types.DATE]: asText,
  [types.TIMESTAMP]: asText,
  [types.TIMESTAMPTZ]: asText,
  [types.NUMERIC]: asText,
  [types.INT8]: asText,
};

export async function openPglite(dataDir?: string): Promise<PGlite> {
  return PGlite.create({ ...(dataDir ? { dataDir } : {}), parsers: PARSERS });
}

export function pgliteDatabase(pglite: PGlite): Database {
  return {
    transaction: ({ prelude, read }, run) =>
      pglite.transaction(async (tx) => {
        await tx.exec(read ? `set transaction read only; ${prelude}` : prelude);
        const connection: Connection = {
          query: async (text, params = []) => (await tx.query(text, [...params])).rows as never,
          values: async (text, params = []) =>
            (await tx.query(text, [...params], { rowMode: "array" })).rows as unknown as unknown[][],
        };
        return run(connection);
      }),
    async unscoped(text, params) {
      if (params) return (await pglite.query(text, [...params])).rows as object[];
      const results = await pglite.exec(text);
      return (results.at(-1)?.rows ?? []) as object[];
    },
    close: () => pglite.close(),
  };
}
