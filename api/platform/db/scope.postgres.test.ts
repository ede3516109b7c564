import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPostgres, type PostgresWorld } from "../../testing/postgres-world.ts";
import { openScope } from "./scope.ts";

const scope = { supplierId: "sup_01k9w8zv6se7r8x9y0a1b2c3d4", companyId: "*" };
const WHO = "select current_user::text as role, current_setting('app.supplier_id', true) as supplier";

describe("a direct read on PostgreSQL", () => {
  let world: PostgresWorld;
  beforeAll(async () => {
    world = await openPostgres(1);
  });
  afterAll(() => world.close());

  it("runs everything it sends as its supplier, though the commit is sent before any of it is answered", async () => {
    const seen = await openScope(world.db, scope, "direct", (tx) =>
      Promise.all([tx.query(WHO), tx.values(WHO), tx.query(`${WHO} where $1 = 'x'`, ["x"])]),
    );
    expect(seen).toEqual([
      [{ role: "listino_app", supplier: scope.supplierId }],
      [["listino_app", scope.supplierId]],
      [{ role: "listino_app", supplier: scope.supplierId }],
    ]);
  });

  it("leaves neither role nor supplier behind", async () => {
    await openScope(world.db, scope, "direct", (tx) => tx.query(WHO));
    const [after] = await world.db.unscoped(WHO);
    expect(after).not.toMatchObject({ role: "listino_app" });
    expect(after).not.toMatchObject({ supplier: scope.supplierId });
  });

  it("refuses what comes after waiting", async () => {
    const late = openScope(world.db, scope, "direct", async (tx) => {
      await null;
      return tx.query(WHO);
    });
    await expect(late).rejects.toThrow("sends everything before it waits");
    const later = openScope(world.db, scope, "direct", async (tx) => {
      await tx.query(WHO);
      return tx.values(WHO);
    });
    await expect(later).rejects.toThrow("sends everything before it waits");
  });

  it("cannot write, and a statement that fails leaves the connection in order", async () => {
    const writing = openScope(world.db, scope, "direct", (tx) => tx.query("create table stolen ()"));
    await expect(writing).rejects.toMatchObject({ code: "25006" });
    const [first, second] = [
      openScope(world.db, scope, "direct", (tx) => tx.query("select 1 / 0")),
      openScope(world.db, scope, "direct", (tx) => tx.query(WHO)),
    ];
    await expect(first).rejects.toMatchObject({ code: "22012" });
    expect(await second).toEqual([{ role: "listino_app", supplier: scope.supplierId }]);
  });
});
