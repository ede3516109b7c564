/** The example of the ERP guide, against a real server: the whole of Northwind, twice. */
import * as sdk from "@listino/sdk";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sync } from "../../examples/erp-sync/sync.ts";
import { openPglite, pgliteDatabase } from "../adapters/pglite/database.ts";
import { createSupplier } from "../cli/create-supplier.ts";
import { migrate } from "../runtimes/migrate.ts";
import { type NodeProcess, openNode } from "../runtimes/node.ts";

describe("the ERP of Northwind", () => {
  let server: NodeProcess;
  let listino: sdk.AdminClient;

  beforeAll(async () => {
    const database = pgliteDatabase(await openPglite());
    const logger = {
      info: () => {},
      error: (message: string, facts?: object) => console.error(message, facts),
    };
    await migrate(database, logger);
    server = openNode({
      database,
      mailer: { send: async () => ({ providerId: "none" }) },
      secret: "a secret of more than thirty-two characters",
      logger,
      assets: "docs",
      trustProxy: false,
    });
    const baseUrl = `http://localhost:${await server.listen(0)}`;
    const supplier = await createSupplier(server.ports, {
      name: "Northwind Traders",
      staffEmail: "nancy@example.com",
      staffName: "Nancy",
      origins: ["https://www.northwind.example"],
    });
    listino = sdk.createAdminClient({ baseUrl, secretKey: supplier.secretKey });
  });
  afterAll(() => server.close());

  const counts = { unchanged: 0, updated: 0, failed: 0, deactivated: 0 };

  test("is loaded whole", async () => {
    expect(await sync(listino)).toEqual({
      categories: { ...counts, created: 8 },
      products: { ...counts, created: 77 },
      prices: { ...counts, created: 89 },
      stock: { ...counts, created: 77 },
      companies: { ...counts, created: 91 },
    });
    const [alfreds] = (await listino.companies.list({ external_id: "ALFKI" })).data;
    expect(alfreds).toMatchObject({ name: "Alfreds Futterkiste", country: "DE", status: "active" });
    const agreed = await listino.conditions.get(alfreds?.id ?? "");
    expect(agreed.contracts).toMatchObject([
      { external_id: "ALFKI-standard", currency: "USD", is_default: true },
    ]);
  });

  test("changes nothing the second time", async () => {
    const again = Object.values(await sync(listino));
    expect(again.map(({ unchanged }) => unchanged)).toEqual([8, 77, 89, 77, 91]);
    expect(again.every(({ created, updated, failed }) => created + updated + failed === 0)).toBe(true);
  });

  test("takes its files back as they were exported", async () => {
    const files = {
      products: await listino.exports.exportProducts(),
      companies: await listino.exports.exportCompanies(),
    };
    for (const kind of ["products", "companies"] as const) {
      const csv = files[kind];
      const opened = await listino.imports.create(new Blob([csv], { type: "text/csv" }), { kind });
      expect(opened).toMatchObject({
        status: "waiting_for_mapping",
        rows_total: kind === "products" ? 77 : 91,
      });
      await listino.imports.start(opened.id, {});
      await server.settle();
      expect(await listino.imports.get(opened.id)).toMatchObject({
        status: "completed",
        unchanged: opened.rows_total,
      });
    }
  });
});
