import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeBuyer, makeCompany, makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { openPostgres, type PostgresWorld } from "../../testing/postgres-world.ts";
import { invitationToken } from "./queries.ts";

const ADDRESS = { line1: "12 Mill Lane", postal_code: "LS1 4DY", city: "Leeds", country: "GB" };

describe("registering at once, on PostgreSQL", () => {
  let world: PostgresWorld;
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    world = await openPostgres();
    harness = await openHarness(world.db);
    supplier = await makeSupplier(harness);
    await supplier.admin("PATCH", "/v1/admin/settings", {
      pages: { invitation: "https://shop.example/welcome" },
    });
  });
  afterAll(() => world.close());

  async function invited(email: string, companyId?: string) {
    const id = companyId ?? (await makeCompany(harness, supplier, { status: "invited" }));
    const { body } = await supplier.admin("POST", `/v1/admin/companies/${id}/invite`, { email });
    return { companyId: id, token: await invitationToken(harness.ports, supplier.id, body.id) };
  }
  const register = (token: string) =>
    supplier.visit("POST", "/v1/store/invitations/register", {
      token,
      name: "Maya Hartley",
      password: "a long password",
      company: { name: "Hartley Gifts Ltd", address: ADDRESS },
      consents: { terms: true, privacy: true },
    });
  const codes = (answers: { status: number; body: { code?: string } }[]) =>
    answers.map(({ status, body }) => body.code ?? String(status)).sort();

  it("gives one link to one of six", async () => {
    const { token } = await invited("six@hartley.example");
    const answers = await Promise.all(Array.from({ length: 6 }, () => register(token)));
    expect(codes(answers)).toEqual(["201", ...Array(5).fill("invitation_used")]);
  });

  it("makes one account of two links to one e-mail", async () => {
    const links = await Promise.all(
      ["two@hartley.example", "TWO@hartley.example"].map((email) => invited(email)),
    );
    const answers = await Promise.all(links.map(({ token }) => register(token)));
    expect(codes(answers)).toEqual(["201", "account_exists"]);
    const lost = links[answers.findIndex(({ status }) => status === 409)];
    expect((await register(lost?.token ?? "")).body.companies).toHaveLength(2);
  });

  it("registers a company once when two of its people follow their links", async () => {
    const first = await invited("one@office.example");
    const second = await invited("other@office.example", first.companyId);
    const answers = await Promise.all([first, second].map(({ token }) => register(token)));
    expect(codes(answers)).toEqual(["201", "201"]);
    const [addresses, events] = await supplier.scope((tx) =>
      Promise.all([
        tx.query("select 1 from addresses where company_id = $1", [first.companyId]),
        tx.query("select 1 from events where company_id = $1 and type = 'company.registered'", [
          first.companyId,
        ]),
      ]),
    );
    expect([addresses.length, events.length]).toEqual([1, 1]);
  });

  it("keeps one open link per e-mail, and one default address of each kind", async () => {
    const companyId = await makeCompany(harness, supplier, { status: "invited" });
    await Promise.all(Array.from({ length: 5 }, () => invited("again@hartley.example", companyId)));
    const buyer = await makeBuyer(harness, supplier);
    await Promise.all(
      Array.from({ length: 5 }, () =>
        buyer.store("POST", "/v1/store/addresses", { ...ADDRESS, is_billing_default: true }),
      ),
    );
    const [open, defaults] = await supplier.scope((tx) =>
      Promise.all([
        tx.query("select 1 from invitations where company_id = $1 and replaced_at is null", [companyId]),
        tx.query("select 1 from addresses where company_id = $1 and is_billing_default", [buyer.companyId]),
      ]),
    );
    expect([open.length, defaults.length]).toEqual([1, 1]);
  });

  it("leaves one who may manage the staff", async () => {
    const ids = await Promise.all(
      ["a", "b", "c"].map(async (name) => {
        const email = `${name}@bolts.example`;
        const body = { name, email, password: "a long password", permissions: ["staff.write"] };
        return (await supplier.admin("POST", "/v1/admin/staff", body)).body.id;
      }),
    );
    const answers = await Promise.all(
      ids.map((id) => supplier.admin("PATCH", `/v1/admin/staff/${id}`, { status: "inactive" })),
    );
    expect(codes(answers)).toEqual(["200", "200", "last_administrator"]);
  });
});
