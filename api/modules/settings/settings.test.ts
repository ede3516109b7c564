import { beforeAll, describe, expect, it } from "vitest";
import { makeBuyer, makeSupplier, ORIGIN, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { readSender } from "./index.ts";

describe("settings", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness, { name: "Bolts & Co" });
  });

  it("show the website who sells, to visitors and to buyers", async () => {
    const expected = {
      id: supplier.id,
      name: "Bolts & Co",
      language: "en",
      logo_url: null,
      accent_colour: null,
      pages: { sign_in: null, order: null, invitation: null },
      contact_email: null,
    };
    const visited = await supplier.visit("GET", "/v1/store/supplier");
    expect(visited).toMatchObject({ status: 200, body: expected });
    const buyer = await makeBuyer(harness, supplier);
    expect((await buyer.store("GET", "/v1/store/supplier")).body).toEqual(expected);
    expect((await supplier.admin("GET", "/v1/admin/supplier")).body).toEqual(expected);
  });

  it("change field by field, keep the rest, and leave an entry and events", async () => {
    const own = await makeSupplier(harness, { name: "Old Name" });
    const first = await own.admin("GET", "/v1/admin/settings");
    expect(first.headers.get("etag")).toBe('"v1"');
    const changed = await own.admin("PATCH", "/v1/admin/settings", {
      name: "New Name",
      accent_colour: "#0b5cad",
      pages: { order: "https://shop.example/orders" },
    });
    expect(changed.headers.get("etag")).toBe('"v2"');
    expect(changed.body).toEqual({
      ...first.body,
      name: "New Name",
      accent_colour: "#0b5cad",
      pages: { ...first.body.pages, order: "https://shop.example/orders" },
    });
    expect((await own.admin("GET", "/v1/admin/settings")).body).toEqual(changed.body);
    const [audit, events] = await own.scope((tx) =>
      Promise.all([
        tx.query("select action, changes from audit_entries where record_id = $1 order by id", [own.id]),
        tx.query("select type, data from events order by id"),
      ]),
    );
    expect(audit).toEqual([
      { action: "supplier.renamed", changes: [{ field: "name", before: "Old Name", after: "New Name" }] },
      {
        action: "settings.updated",
        changes: [
          { field: "accent_colour", before: null, after: "#0b5cad" },
          {
            field: "pages",
            before: { sign_in: null, order: null, invitation: null },
            after: { sign_in: null, order: "https://shop.example/orders", invitation: null },
          },
        ],
      },
    ]);
    expect(events).toEqual([
      { type: "supplier.renamed", data: {} },
      { type: "settings.updated", data: { fields: ["accent_colour", "pages"] } },
    ]);
  });

  it("stay at their version when nothing changes", async () => {
    const own = await makeSupplier(harness);
    const { body } = await own.admin("GET", "/v1/admin/settings");
    const same = await own.admin("PATCH", "/v1/admin/settings", body);
    expect(same).toMatchObject({ status: 200, body });
    expect(same.headers.get("etag")).toBe('"v1"');
  });

  it("are not overwritten by someone who read an older version", async () => {
    const own = await makeSupplier(harness);
    await own.admin("PATCH", "/v1/admin/settings", { language: "it" });
    const late = await own.admin(
      "PATCH",
      "/v1/admin/settings",
      { language: "pl" },
      { headers: { "If-Match": '"v1"' } },
    );
    expect(late).toMatchObject({
      status: 412,
      body: { code: "precondition_failed", current: { language: "it" } },
    });
    expect(late.headers.get("etag")).toBe('"v2"');
  });

  it("name each bad field", async () => {
    const refused = await supplier.admin("PATCH", "/v1/admin/settings", {
      name: " ",
      language: "English",
      sender_email: "nobody",
      accent_colour: "blue",
      logo_url: "javascript:alert(1)",
      pages: { order: "ftp://shop.example" },
      order_number_format: "{year}",
    });
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      "/accent_colour",
      "/language",
      "/logo_url",
      "/name",
      "/order_number_format",
      "/pages/order",
      "/sender_email",
    ]);
  });

  it("are for staff with the permission", async () => {
    const narrow = await makeSupplier(harness, { scopes: ["settings.read"] });
    expect((await narrow.admin("GET", "/v1/admin/settings")).status).toBe(200);
    expect(await narrow.admin("PATCH", "/v1/admin/settings", { language: "it" })).toMatchObject({
      status: 403,
      body: { code: "forbidden", permission: "settings.write" },
    });
  });

  it("say who a mail comes from", async () => {
    const own = await makeSupplier(harness);
    await own.admin("PATCH", "/v1/admin/settings", {
      sender_name: "Bolts orders",
      sender_email: "orders@new.example",
      reply_to: "sales@new.example",
      pages: { invitation: "https://shop.example/welcome" },
    });
    expect(await own.scope((tx) => readSender(tx))).toEqual({
      name: "Bolts orders",
      email: "orders@new.example",
      replyTo: "sales@new.example",
      logoUrl: null,
      accentColour: null,
      pages: { signIn: null, order: null, invitation: "https://shop.example/welcome" },
    });
  });

  it("are read only with a key of the website that asks", async () => {
    expect(await harness.call("GET", "/v1/store/supplier")).toMatchObject({
      status: 401,
      body: { code: "key_missing" },
    });
    const foreign = await supplier.visit("GET", "/v1/store/supplier", undefined, {
      headers: { Origin: "https://thief.example" },
    });
    expect(foreign).toMatchObject({ status: 403, body: { code: "origin_not_allowed" } });
    expect(foreign.headers.get("access-control-allow-origin")).toBeNull();
    const allowed = await supplier.visit("GET", "/v1/store/supplier");
    expect(allowed.headers.get("access-control-allow-origin")).toBe(ORIGIN);
  });
});
