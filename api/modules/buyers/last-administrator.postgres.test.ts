import { afterAll, beforeAll, expect, it } from "vitest";
import { makeBuyer, makeCompany, makeSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { openPostgres, type PostgresWorld } from "../../testing/postgres-world.ts";

let world: PostgresWorld;
let harness: Harness;
beforeAll(async () => {
  world = await openPostgres();
  harness = await openHarness(world.db);
});
afterAll(() => world.close());

it("of two administrators who end each other's access at once, one stays", async () => {
  const supplier = await makeSupplier(harness);
  const { data } = (await supplier.admin("GET", "/v1/admin/buyer-roles")).body;
  const roleId = data.find(({ name }: { name: string }) => name === "Administrator").id;
  for (let round = 0; round < 5; round++) {
    const companyId = await makeCompany(harness, supplier);
    const join = () => makeBuyer(harness, supplier, { companyId, roleId });
    const [one, other] = [await join(), await join()];
    const answers = await Promise.all([
      one.store("PATCH", `/v1/store/buyers/${other.id}`, { status: "inactive" }),
      other.store("PATCH", `/v1/store/buyers/${one.id}`, { status: "inactive" }),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const [left] = await supplier.scope((tx) =>
      tx.query<{ count: string }>(
        "select count(*) from memberships where company_id = $1 and status = 'active'",
        [companyId],
      ),
    );
    expect(left?.count).toBe("1");
  }
});
