/** The built worker in workerd, on a migrated PostgreSQL database with one supplier in it. */
import { noVies } from "../adapters/no-vies/register.ts";
import { postgresDatabase } from "../adapters/postgres/database.ts";
import { createSupplier } from "../cli/create-supplier.ts";
import type { Ports } from "../platform/ports.ts";
import { migrate } from "../runtimes/migrate.ts";
import { scryptPasswords } from "../runtimes/passwords.ts";
import { clock, jsonLogger, random, signer } from "../runtimes/world.ts";
import { type ResendCounterpart, startResend } from "./counterparts/resend/counterpart.ts";
import { type Edge, startEdge } from "./edge.ts";
import { freshDatabase } from "./postgres.ts";

const SECRET = "a secret of more than thirty-two characters";

export interface EdgeWorld {
  readonly edge: Edge;
  readonly resend: ResendCounterpart;
  readonly keys: { readonly secretKey: string; readonly publishableKey: string };
  close(): Promise<void>;
}

export async function openEdgeWorld(): Promise<EdgeWorld> {
  const fresh = await freshDatabase();
  const resend = await startResend();
  const db = postgresDatabase(fresh.url, { max: 1 });
  await migrate(db, jsonLogger);
  const operator: Ports = {
    db,
    clock,
    random,
    vatRegister: noVies,
    passwords: scryptPasswords(),
    sign: signer(SECRET),
    logger: jsonLogger,
    jobs: { enqueue: async () => {}, kick: () => {} },
    mailer: { send: () => Promise.reject(new Error("an operator's command sends no mail")) },
    background: () => {},
  };
  const keys = await createSupplier(operator, {
    name: "Bolts & Co",
    staffEmail: "staff@bolts.example",
    staffName: "Staff",
    origins: ["https://bolts.example"],
  });
  await db.close();
  const edge = await startEdge({
    databaseUrl: fresh.url,
    vars: { LISTINO_VIES: "off" },
    secrets: { LISTINO_SECRET: SECRET, RESEND_API_KEY: resend.apiKey, RESEND_BASE_URL: resend.url },
  });
  return {
    edge,
    resend,
    keys,
    async close() {
      await edge[Symbol.asyncDispose]();
      await resend.close();
      await fresh.drop();
    },
  };
}
