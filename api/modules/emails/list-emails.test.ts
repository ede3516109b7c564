import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { makeId } from "../../kernel/id.ts";
import { recordEvents } from "../../platform/record.ts";
import { eventRow } from "../../testing/event-world.ts";
import { makeSupplier } from "../../testing/factories.ts";
import { openHarness } from "../../testing/harness.ts";
import { type EmailStatus, emails } from "./tables.ts";

const harness = await openHarness();

async function keepMail(
  supplier: Awaited<ReturnType<typeof makeSupplier>>,
  recipient: string,
  status: EmailStatus,
) {
  const event = eventRow(harness, "order.submitted");
  const id = makeId("eml", harness.clock.now().getTime(), randomBytes(10));
  await supplier.scope(async (tx) => {
    await recordEvents(tx, [event]);
    await tx.db.insert(emails).values({
      supplierId: supplier.id,
      id,
      eventId: event.id,
      template: "order-submitted-buyer",
      recipient,
      subject: "Order 2026-000042 received",
      status,
      message: status === "queued" ? { from: "", replyTo: null, html: "secret link", text: "" } : null,
      refusal: status === "refused" ? "not an address" : null,
      at: harness.clock.now(),
      settledAt: status === "queued" ? null : harness.clock.now(),
    });
  });
  return { id, eventId: event.id };
}

test("staff see who was told what, newest first, page by page", async () => {
  const supplier = await makeSupplier(harness);
  const other = await makeSupplier(harness);
  await keepMail(other, "ada@shop.example", "sent");
  const first = await keepMail(supplier, "ada@shop.example", "sent");
  const second = await keepMail(supplier, "nobody", "refused");
  const third = await keepMail(supplier, "bob@shop.example", "queued");

  const page = await supplier.admin("GET", "/v1/admin/emails?limit=2");
  expect(page.status).toBe(200);
  expect(page.body.data.map((mail: { id: string }) => mail.id)).toEqual([third.id, second.id]);
  expect(JSON.stringify(page.body)).not.toContain("secret link");
  expect(page.body.data[1]).toMatchObject({
    event_id: second.eventId,
    status: "refused",
    refusal: "not an address",
    company_id: null,
  });
  const rest = await supplier.admin("GET", `/v1/admin/emails?limit=2&cursor=${page.body.next_cursor}`);
  expect(rest.body.data.map((mail: { id: string }) => mail.id)).toEqual([first.id]);
  expect(rest.body.next_cursor).toBeNull();
});

test.each([
  ["recipient=ADA@shop.example", 1],
  ["status=refused", 1],
  ["status=refused&recipient=ada@shop.example", 0],
  ["company_id=com_01k9w8zv6se7r8x9y0a1b2c3d4", 0],
])("mails are found by %s", async (filter, count) => {
  const supplier = await makeSupplier(harness);
  await keepMail(supplier, "ada@shop.example", "sent");
  await keepMail(supplier, "nobody", "refused");
  const found = await supplier.admin("GET", `/v1/admin/emails?${filter}`);
  expect([found.status, found.body.data?.length]).toEqual([200, count]);
});

test("a status that does not exist is refused", async () => {
  const supplier = await makeSupplier(harness);
  expect((await supplier.admin("GET", "/v1/admin/emails?status=lost")).status).toBe(422);
});

test("a key without the scope may not look", async () => {
  const supplier = await makeSupplier(harness, { scopes: ["orders.read"] });
  expect((await supplier.admin("GET", "/v1/admin/emails")).status).toBe(403);
});
