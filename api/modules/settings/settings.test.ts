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
      pages: {
        sign_in: null,
        order: null,
        invitation: null,
        password_reset: null,
        account: null,
        application: null,
      },
      contact_email: null,
      currency: "EUR",
      country: null,
      guest_mode: "closed",
      price_display: "net",
      applications_open: false,
      terms_url: null,
      privacy_url: null,
      terms_version: null,
      price_changes_days: null,
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
            before: first.body.pages,
            after: { ...first.body.pages, order: "https://shop.example/orders" },
          },
        ],
      },
    ]);
    expect(events).toEqual([
      { type: "supplier.renamed", data: {} },
      { type: "settings.updated", data: { fields: ["accent_colour", "pages"] } },
    ]);
  });

  it("hold how a supplier sells, and tell buyers their part of it", async () => {
    const own = await makeSupplier(harness);
    const assortment = (await own.admin("POST", "/v1/admin/assortments", { name: "For guests" })).body.id;
    const change = {
      currency: "PLN",
      country: "PL",
      vat_id: "PL5260001246",
      guest_mode: "prices_hidden",
      guest_assortment_id: assortment,
      unassigned_catalogue: "none",
      price_display: "gross",
      discount_mode: "best_of",
      price_changes_days: 30,
      stock_disclosure: "banded",
      stock_band: "25.50",
      stock_per_warehouse: false,
      reservation_hours: 72,
      applications_open: true,
      terms_url: "https://shop.example/terms",
      privacy_url: "https://shop.example/privacy",
      terms_version: "2026-09",
      staff_origins: ["https://intranet.example", "http://localhost:8080"],
    };
    const pages = { password_reset: "https://shop.example/new", desk: "https://intranet.example/desk" };
    const changed = await own.admin("PATCH", "/v1/admin/settings", { ...change, pages });
    expect(changed).toMatchObject({ status: 200, body: { ...change, stock_band: "25.5", pages } });
    expect((await own.admin("GET", "/v1/admin/settings")).body).toEqual(changed.body);
    const told = (await own.visit("GET", "/v1/store/supplier")).body;
    expect(told).toMatchObject({
      currency: "PLN",
      country: "PL",
      guest_mode: "prices_hidden",
      price_display: "gross",
      applications_open: true,
      terms_url: "https://shop.example/terms",
      privacy_url: "https://shop.example/privacy",
      terms_version: "2026-09",
      price_changes_days: 30,
      pages: { password_reset: "https://shop.example/new" },
    });
    const kept = ["vat_id", "stock_band", "staff_origins", "reservation_hours"];
    for (const field of kept) expect(told).not.toHaveProperty(field);
    expect(told.pages).not.toHaveProperty("desk");
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
      guest_mode: "open",
      currency: "euro",
      country: "Poland",
      stock_band: "0",
      reservation_hours: 0,
      staff_origins: ["https://intranet.example/desk"],
      vat_id: "?",
    });
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      "/accent_colour",
      "/country",
      "/currency",
      "/guest_mode",
      "/language",
      "/logo_url",
      "/name",
      "/order_number_format",
      "/pages/order",
      "/reservation_hours",
      "/sender_email",
      "/staff_origins/0",
      "/stock_band",
      "/vat_id",
    ]);
  });

  it("name no assortment but one's own", async () => {
    const stranger = await makeSupplier(harness);
    const theirs = (await stranger.admin("POST", "/v1/admin/assortments", { name: "Theirs" })).body.id;
    for (const guest_assortment_id of [theirs, "asm_01k9w8zv6se7r8x9y0a1b2c3d4"]) {
      expect(await supplier.admin("PATCH", "/v1/admin/settings", { guest_assortment_id })).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: "/guest_assortment_id", code: "unknown_assortment" }] },
      });
    }
    const none = await supplier.admin("PATCH", "/v1/admin/settings", { guest_assortment_id: null });
    expect(none.status).toBe(200);
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
      pages: {
        signIn: null,
        order: null,
        invitation: "https://shop.example/welcome",
        passwordReset: null,
        account: null,
        application: null,
        desk: null,
      },
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
