import { beforeAll, describe, expect, it } from "vitest";
import { openScope } from "../platform/db/scope.ts";
import { type Harness, openHarness } from "../testing/harness.ts";
import { createSupplier } from "./create-supplier.ts";

const ORIGIN = "https://bolts.example";
const BOLTS = { name: "Bolts & Co", staffEmail: "Anna@Bolts.example", staffName: "Anna", origins: [ORIGIN] };

describe("making a supplier", () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await openHarness();
  });

  it("gives a website, a server and a person what they need to begin", async () => {
    const made = await createSupplier(harness.ports, BOLTS);
    const visited = await harness.call("GET", "/v1/store/supplier", {
      headers: { "Listino-Key": made.publishableKey, Origin: ORIGIN },
    });
    expect(visited).toMatchObject({ status: 200, body: { id: made.supplierId, name: "Bolts & Co" } });
    const headers = { Authorization: `Bearer ${made.secretKey}` };
    const settings = await harness.call("GET", "/v1/admin/settings", { headers });
    expect(settings.body).toMatchObject({ sender_name: "Bolts & Co", sender_email: "Anna@Bolts.example" });
    const session = await harness.call("POST", "/v1/admin/sessions", {
      body: { supplier_id: made.supplierId, email: "anna@bolts.example", password: made.staffPassword },
    });
    expect(session.status).toBe(201);
    const staff = await harness.call("GET", "/v1/admin/staff", {
      headers: { Authorization: `Bearer ${session.body.token}` },
    });
    expect(staff.body.data).toMatchObject([{ name: "Anna", email: "anna@bolts.example", status: "active" }]);
  });

  it("makes up a password, or takes the one given", async () => {
    const [one, two] = [
      await createSupplier(harness.ports, BOLTS),
      await createSupplier(harness.ports, BOLTS),
    ];
    expect(one.staffPassword).toMatch(/^[A-Za-z0-9]{20}$/);
    expect(two.staffPassword).not.toBe(one.staffPassword);
    expect(two.supplierId).not.toBe(one.supplierId);
    const given = await createSupplier(harness.ports, { ...BOLTS, staffPassword: "a long password" });
    expect(given.staffPassword).toBe("a long password");
  });

  it("keeps no secret, and leaves an entry and an event of each part", async () => {
    const made = await createSupplier(harness.ports, BOLTS);
    const rows = await openScope(harness.db, { supplierId: made.supplierId, companyId: "*" }, "read", (tx) =>
      Promise.all([
        tx.query<{ type: string }>("select type from events order by id"),
        tx.query("select * from audit_entries"),
        tx.query("select * from api_keys"),
        tx.query("select * from staff"),
      ]),
    );
    expect(rows[0].map(({ type }) => type)).toEqual([
      "supplier.created",
      "staff.created",
      "api_key.created",
      "api_key.created",
    ]);
    const text = JSON.stringify(rows);
    for (const secret of [made.secretKey, made.publishableKey, made.staffPassword]) {
      expect(text).not.toContain(secret.split("_").at(-1));
    }
  });
});
