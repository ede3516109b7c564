import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noVies } from "../adapters/no-vies/register.ts";
import { postgresDatabase } from "../adapters/postgres/database.ts";
import { createSupplier } from "../cli/create-supplier.ts";
import type { Ports } from "../platform/ports.ts";
import { type ResendCounterpart, startResend } from "../testing/counterparts/resend/counterpart.ts";
import { type Edge, startEdge } from "../testing/edge.ts";
import { mainJob } from "../testing/main-job.ts";
import { freshDatabase } from "../testing/postgres.ts";
import { migrate } from "./migrate.ts";
import { scryptPasswords } from "./passwords.ts";
import { clock, jsonLogger, random, signer } from "./world.ts";

const SECRET = "a secret of more than thirty-two characters";

describe("the built worker in workerd, on PostgreSQL", () => {
  let edge: Edge;
  let resend: ResendCounterpart;
  let keys: { secretKey: string; publishableKey: string };
  let drop: () => Promise<void>;
  beforeAll(async () => {
    const fresh = await freshDatabase();
    drop = fresh.drop;
    resend = await startResend();
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
    keys = await createSupplier(operator, {
      name: "Bolts & Co",
      staffEmail: "staff@bolts.example",
      staffName: "Staff",
      origins: ["https://bolts.example"],
    });
    await db.close();
    edge = await startEdge({
      databaseUrl: fresh.url,
      secrets: { LISTINO_SECRET: SECRET, RESEND_API_KEY: resend.apiKey, RESEND_BASE_URL: resend.url },
    });
  });
  afterAll(async () => {
    await edge[Symbol.asyncDispose]();
    await resend.close();
    await drop();
  });

  it("does the main job, from import to the mail about the accepted order", async () => {
    await mainJob({
      api: edge.url,
      ...keys,
      mailsTo: async (email) => {
        await edge.tick();
        return resend.accepted.filter(({ to }) => [to].flat().includes(email));
      },
    });
  });

  it("serves the widgets' loader to every origin and answers an unknown path with a problem", async () => {
    const loader = await fetch(`${edge.url}/widgets/v1/listino.js`);
    expect(loader.status).toBe(200);
    expect(loader.headers.get("access-control-allow-origin")).toBe("*");
    const missing = await fetch(`${edge.url}/v1/nowhere`);
    expect(missing.status).toBe(404);
    expect(missing.headers.get("content-type")).toBe("application/problem+json");
  });
});
