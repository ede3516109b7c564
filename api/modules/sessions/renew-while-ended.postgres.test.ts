/** Whoever stole a token may renew it over and over, while its owner ends all sessions. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeBuyer, makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { openPostgres, type PostgresWorld } from "../../testing/postgres-world.ts";

describe("a token that is replaced while the sessions are ended, on PostgreSQL", () => {
  let world: PostgresWorld;
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    world = await openPostgres();
    harness = await openHarness(world.db);
    supplier = await makeSupplier(harness);
  });
  afterAll(() => world.close());

  const waitingForLocks = async (): Promise<number> => {
    const [row] = await supplier.scope((tx) =>
      tx.query<{ count: string }>(
        "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
      ),
    );
    return Number(row?.count);
  };
  const untilBothWait = async () => {
    for (let tries = 0; tries < 200 && (await waitingForLocks()) < 2; tries++)
      await new Promise((resolve) => setTimeout(resolve, 10));
  };

  it.each(["renew", "switch"])("by %s leaves nobody signed in", async (verb) => {
    const buyer = await makeBuyer(harness, supplier);
    const path = `/v1/store/sessions/${verb}`;
    const body = verb === "switch" ? { company_id: buyer.companyId } : undefined;
    const both = await supplier.scope(async (tx) => {
      await tx.query("select from sessions where buyer_id = $1 for update", [buyer.id]);
      const renewing = buyer.store("POST", path, body);
      const ending = supplier.admin("DELETE", `/v1/admin/buyers/${buyer.id}/sessions`);
      await untilBothWait();
      return { renewing, ending };
    });
    const [{ status }, ended] = await Promise.all([both.renewing, both.ending]);
    expect(ended.status).toBe(204);
    const left = await supplier.scope((tx) =>
      tx.query("select id from sessions where buyer_id = $1", [buyer.id]),
    );
    expect(left).toEqual([]);
    expect([200, 401]).toContain(status);
  });
});
