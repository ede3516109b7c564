import { beforeAll, describe, expect, it } from "vitest";
import { makeCompany, makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";

const PATH = "/v1/admin/audit";

describe("the audit trail of a supplier", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
  });

  it("names the member who did it, and every change of one record, page by page", async () => {
    const member = { email: "olga@bolts.example", password: "a long password" };
    const permissions = ["companies.write", "audit.read"];
    await supplier.admin("POST", "/v1/admin/staff", { ...member, name: "Olga Nowak", permissions });
    const session = await harness.call("POST", "/v1/admin/sessions", {
      body: { ...member, supplier_id: supplier.id },
    });
    const headers = { Authorization: `Bearer ${session.body.token}` };
    const id = await makeCompany(harness, supplier);
    for (const name of ["First Ltd", "Second Ltd", "Third Ltd"]) {
      harness.clock.advance(1000);
      await harness.call("PATCH", `/v1/admin/companies/${id}`, { headers, body: { name } });
    }
    const read = (query: string) =>
      harness.call("GET", `${PATH}?record_id=${id}&limit=2${query}`, { headers });
    const first = (await read("")).body;
    expect(first.data).toMatchObject([
      {
        record_id: id,
        actor: { kind: "staff", name: "Olga Nowak" },
        changes: [{ field: "name", before: "Second Ltd", after: "Third Ltd" }],
      },
      { changes: [{ field: "name", before: "First Ltd", after: "Second Ltd" }] },
    ]);
    const second = (await read(`&cursor=${first.next_cursor}`)).body;
    expect(second.data).toMatchObject([{ changes: [{ field: "name", after: "First Ltd" }] }]);
    expect(second.next_cursor).toBeNull();
  });

  it("of a stranger's record is empty, and needs its permission", async () => {
    const stranger = await makeSupplier(harness);
    const theirs = await makeCompany(harness, stranger);
    await stranger.admin("PATCH", `/v1/admin/companies/${theirs}`, { name: "Theirs" });
    expect((await supplier.admin("GET", `${PATH}?record_id=${theirs}`)).body.data).toEqual([]);
    const narrow = await makeSupplier(harness, { scopes: ["events.read"] });
    expect(await narrow.admin("GET", PATH)).toMatchObject({
      status: 403,
      body: { permission: "audit.read" },
    });
  });

  it("is narrowed by record, person, kind and time, each alone and together", async () => {
    const own = await makeSupplier(harness);
    const member = { email: "eve@bolts.example", password: "a long password" };
    const permissions = ["companies.write", "settings.write"];
    await own.admin("POST", "/v1/admin/staff", { ...member, name: "Eve", permissions });
    const session = (
      await harness.call("POST", "/v1/admin/sessions", { body: { ...member, supplier_id: own.id } })
    ).body;
    const headers = { Authorization: `Bearer ${session.token}` };
    const [one, two] = [await makeCompany(harness, own), await makeCompany(harness, own)];
    const rename = (id: string, name: string, more: object = {}) =>
      own.admin("PATCH", `/v1/admin/companies/${id}`, { name }, more);
    harness.clock.advance(1000);
    await rename(one, "By the key");
    harness.clock.advance(1000);
    const since = harness.clock.now().toISOString();
    await rename(one, "By Eve", { headers });
    await rename(two, "By Eve", { headers });
    harness.clock.advance(1000);
    await own.admin("POST", `/v1/admin/companies/${two}/suspend`, undefined, { headers });
    const read = async (query: string) =>
      (await own.admin("GET", `${PATH}?${query}`)).body.data.map(
        (entry: { action: string; record_id: string; actor: { name: string } }) =>
          `${entry.action} ${entry.record_id === one ? "one" : "two"} ${entry.actor.name}`,
      );
    const eve = `actor_id=${session.staff.id}`;
    const changes = ["company.updated two Eve", "company.updated one Eve"];
    expect((await read(eve)).sort()).toEqual(["company.suspended two Eve", ...changes].sort());
    expect((await read(`since=${since}`)).sort()).toEqual(["company.suspended two Eve", ...changes].sort());
    expect((await read(`${eve}&action=company.updated`)).sort()).toEqual([...changes].sort());
    expect(await read(`${eve}&action=company.updated&record_id=${one}&since=${since}`)).toEqual([
      "company.updated one Eve",
    ]);
    expect(await read(`record_id=${one}&action=company.updated`)).toEqual([
      "company.updated one Eve",
      "company.updated one Test",
    ]);
    for (const nothing of [`${eve}&since=2030-01-01T00:00:00Z`, "action=company.burnt", "actor_id=stf_no"]) {
      expect(await read(nothing), nothing).toEqual([]);
    }
  });
});
