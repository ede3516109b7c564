import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { postgresDatabase } from "../adapters/postgres/database.ts";
import { resendMailer } from "../adapters/resend/mailer.ts";
import { createSupplier } from "../cli/create-supplier.ts";
import { type ResendCounterpart, startResend } from "../testing/counterparts/resend/counterpart.ts";
import { mainJob } from "../testing/main-job.ts";
import { freshDatabase } from "../testing/postgres.ts";
import { migrate } from "./migrate.ts";
import { type NodeProcess, openNode } from "./node.ts";

const quiet = { info: () => {}, error: (message: string, facts?: object) => console.error(message, facts) };

describe("the Node server, on PostgreSQL", () => {
  let server: NodeProcess;
  let resend: ResendCounterpart;
  let api: string;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    const fresh = await freshDatabase();
    drop = fresh.drop;
    resend = await startResend();
    const database = postgresDatabase(fresh.url);
    await migrate(database, quiet);
    server = openNode({
      database,
      mailer: resendMailer({ apiKey: resend.apiKey, baseUrl: resend.url }),
      secret: "a secret of more than thirty-two characters",
      logger: quiet,
      assets: "dist/assets",
      trustProxy: false,
    });
    api = `http://localhost:${await server.listen(0)}`;
  });
  afterAll(async () => {
    await server.close();
    await resend.close();
    await drop();
  });

  it("does the main job, from import to the mail about the accepted order", async () => {
    const keys = await createSupplier(server.ports, {
      name: "Bolts & Co",
      staffEmail: "staff@bolts.example",
      staffName: "Staff",
      origins: [api],
    });
    await mainJob({
      api,
      ...keys,
      mailsTo: async (email) => {
        await server.settle();
        return resend.accepted.filter(({ to }) => [to].flat().includes(email));
      },
    });
  });

  it("says that it is alive and ready", async () => {
    expect(await (await fetch(`${api}/healthz`)).json()).toEqual({ status: "ok" });
    expect(await (await fetch(`${api}/readyz`)).json()).toMatchObject({ status: "ok", database: "ok" });
  });
});
