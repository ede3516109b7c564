import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeBuyer, makeSupplier, type TestBuyer, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { openPostgres, type PostgresWorld } from "../../testing/postgres-world.ts";
import { membershipToken } from "./queries.ts";

describe("asking and confirming at once, on PostgreSQL", () => {
  let world: PostgresWorld;
  let harness: Harness;
  let supplier: TestSupplier;
  let roleId: string;
  beforeAll(async () => {
    world = await openPostgres();
    harness = await openHarness(world.db);
    supplier = await makeSupplier(harness);
    await supplier.admin("PATCH", "/v1/admin/settings", { pages: { sign_in: "https://shop.example/in" } });
    const { data } = (await supplier.admin("GET", "/v1/admin/buyer-roles")).body;
    roleId = data.find(({ name }: { name: string }) => name === "Viewer").id;
  });
  afterAll(() => world.close());

  const ask = (by: TestBuyer, email: string) =>
    by.store("POST", "/v1/store/buyers", { email, name: "Tom", role_id: roleId });
  const confirm = async (id: string) =>
    supplier.visit("POST", "/v1/store/memberships/confirm", {
      token: await membershipToken(harness.ports, supplier.id, id, 1),
      password: "a long password",
    });
  const codes = (answers: { status: number; body: { code?: string } }[]) =>
    answers.map(({ status, body }) => body.code ?? String(status)).sort();
  const count = async (table: "buyers" | "memberships", email: string) => {
    const text =
      table === "buyers"
        ? "select count(*) from buyers where email = $1"
        : "select count(*) from memberships m join buyers b on b.id = m.buyer_id where b.email = $1";
    const [row] = await supplier.scope((tx) => tx.query<{ count: string }>(text, [email]));
    return Number(row?.count);
  };

  it("asks a person once", async () => {
    const admin = await makeBuyer(harness, supplier);
    const email = "once@hartley.example";
    const answers = await Promise.all(Array.from({ length: 4 }, () => ask(admin, email)));
    expect(codes(answers)).toEqual(["201", "already_member", "already_member", "already_member"]);
  });

  it("lets a link be followed once", async () => {
    const admin = await makeBuyer(harness, supplier);
    const email = "link@hartley.example";
    const { id } = (await ask(admin, email)).body;
    const answers = await Promise.all(Array.from({ length: 4 }, () => confirm(id)));
    expect(codes(answers).filter((code) => code === "200")).toHaveLength(1);
    expect([await count("buyers", email), await count("memberships", email)]).toEqual([1, 1]);
  });

  it("makes one account of one e-mail, whichever company's link comes first", async () => {
    const email = "two@hartley.example";
    const ids = await Promise.all(
      [0, 1].map(async () => (await ask(await makeBuyer(harness, supplier), email)).body.id),
    );
    const answers = await Promise.all(ids.map(confirm));
    expect(codes(answers)).toEqual(["200", "account_exists"]);
    expect([await count("buyers", email), await count("memberships", email)]).toEqual([1, 1]);
  });
});
