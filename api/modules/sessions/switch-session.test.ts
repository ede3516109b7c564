import { beforeAll, describe, expect, it } from "vitest";
import {
  makeBuyer,
  makeCompany,
  makeSupplier,
  type TestBuyer,
  type TestSupplier,
} from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { memberships } from "../buyers/tables.ts";

const PATH = "/v1/store/sessions";
const ME = "/v1/store/me";
const MINUTE = 60_000;

describe("a buyer of several companies", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
  });

  const call = (token: string, method: string, path: string, body?: unknown, headers = {}) =>
    supplier.visit(method, path, body, { headers: { Authorization: `Bearer ${token}`, ...headers } });
  const switchTo = (token: string, company_id: string) =>
    call(token, "POST", `${PATH}/switch`, { company_id });
  const alive = async (token: string) => (await call(token, "GET", ME)).status === 200;
  async function joins(buyer: TestBuyer, company: Parameters<typeof makeCompany>[2], status = "active") {
    const companyId = await makeCompany(harness, supplier, company);
    await supplier.scope((tx) =>
      tx.db.insert(memberships).values({
        supplierId: supplier.id,
        companyId,
        buyerId: buyer.id,
        status: status as "active",
        capabilities: ["orders.view"],
        createdAt: harness.clock.now(),
      }),
    );
    return companyId;
  }
  async function signedIn() {
    const buyer = await makeBuyer(harness, supplier);
    const body = { email: buyer.email, password: `password of ${buyer.email}` };
    return { buyer, session: (await supplier.visit("POST", PATH, body)).body };
  }

  it("goes on for another of them, with that one's rights, as the same session with the same end", async () => {
    const { buyer, session } = await signedIn();
    const second = await joins(buyer, { name: "Second Ltd" });
    harness.clock.advance(MINUTE);
    const { status, body } = await switchTo(session.token, second);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      expires_at: session.expires_at,
      buyer: { id: buyer.id },
      company: { id: second, name: "Second Ltd" },
      capabilities: ["orders.view"],
    });
    expect(body.companies).toHaveLength(2);
    expect((await call(body.token, "GET", ME)).body.company.id).toBe(second);
    expect((await call(session.token, "GET", ME)).body.company.id).toBe(buyer.companyId);
    const own = (await call(body.token, "GET", PATH)).body.data;
    expect(own.filter(({ current }: { current: boolean }) => current)).toMatchObject([
      { company: { id: second } },
    ]);
    harness.clock.advance(MINUTE);
    expect(await alive(session.token)).toBe(false);
    const back = await switchTo(body.token, buyer.companyId);
    expect(back).toMatchObject({ status: 200, body: { company: { id: buyer.companyId } } });
    expect((await call(back.body.token, "DELETE", `${PATH}/current`)).status).toBe(204);
    expect(await alive(body.token)).toBe(false);
  });

  it("is let into none that is a stranger's, suspended, closed, or has ended the access", async () => {
    const { buyer, session } = await signedIn();
    const unknown = { status: 422, body: { errors: [{ pointer: "/company_id", code: "unknown_company" }] } };
    const strange = (await makeBuyer(harness, await makeSupplier(harness))).companyId;
    for (const company of [
      await makeCompany(harness, supplier),
      strange,
      "com_01k9w8zv6se7r8x9y0a1b2c3d4",
      await joins(buyer, { status: "closed" }),
      await joins(buyer, {}, "inactive"),
    ])
      expect(await switchTo(session.token, company)).toMatchObject(unknown);
    const suspended = await joins(buyer, { status: "suspended" });
    expect(await switchTo(session.token, suspended)).toMatchObject({
      status: 403,
      body: { code: "company_suspended" },
    });
    expect(await alive(session.token)).toBe(true);
    expect((await supplier.visit("POST", `${PATH}/switch`, { company_id: buyer.companyId })).status).toBe(
      401,
    );
  });

  it("stays where the website that handed them over said", async () => {
    const { buyer } = await signedIn();
    const second = await joins(buyer, {});
    const { token } = (
      await supplier.admin("POST", `/v1/admin/buyers/${buyer.id}/sessions`, { company_id: buyer.companyId })
    ).body;
    expect(await switchTo(token, second)).toMatchObject({ status: 403, body: { code: "forbidden" } });
  });

  it("is answered by a cookie where the page asks for one", async () => {
    const { buyer, session } = await signedIn();
    const second = await joins(buyer, {});
    const answer = await call(
      session.token,
      "POST",
      `${PATH}/switch`,
      { company_id: second },
      { "Listino-Session": "cookie" },
    );
    expect(answer).toMatchObject({ status: 200, body: { token: "", company: { id: second } } });
    expect(answer.headers.get("set-cookie")).toContain("HttpOnly");
  });
});
