import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { RecordedEvent } from "../../platform/events/definition.ts";
import { runSchedules, systemContext } from "../../platform/jobs/schedules.ts";
import { makeCompany, makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { askAboutApplicant } from "../applications/reactions.ts";
import { askAboutCompany, askAgain, queueImported } from "./reactions.ts";

const VALID = {
  status: "valid",
  requestIdentifier: "WAPIAAAA1",
  name: "BOLZEN GMBH",
  address: "MUSTERWEG 1",
} as const;
const OUTAGE = { status: "not_checked", reason: "ms_unavailable", again: true } as const;
const MINUTE = 60_000;

describe("VAT checks", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
  });
  beforeEach(() => {
    harness.vat.answer = VALID;
    harness.vat.asked.length = 0;
  });

  const company = (own = supplier, vatId: string | null = "DE136695976") =>
    makeCompany(harness, own, { vatId });
  const at = (id: string) => `/v1/admin/companies/${id}/vat-checks`;
  const shown = async (id: string, own = supplier) =>
    (await own.admin("GET", `/v1/admin/companies/${id}`)).body;
  /** Hands the record's event of the type to the subscriber, as the job would. */
  async function react(own: TestSupplier, type: string, recordId: string) {
    const [row] = await own.scope((tx) =>
      tx.query<RecordedEvent>(
        "select id, data, actor from events where type = $1 and record_id = $2 order by id desc",
        [type, recordId],
      ),
    );
    if (!row) throw new Error(`no ${type}`);
    const event = { ...row, type, recordId, supplierId: own.id, companyId: null, at: harness.clock.now() };
    const subscriber = type.startsWith("application") ? askAboutApplicant : askAboutCompany;
    await subscriber.handle({ ports: harness.ports, scope: own.scope }, event);
  }

  it("are asked by staff, kept as evidence, and shown with the company", async () => {
    const own = await makeSupplier(harness);
    await own.admin("PATCH", "/v1/admin/settings", { vat_id: "EL094259216" });
    const id = await company(own);
    const asked = await own.admin("POST", at(id));
    expect(asked).toMatchObject({
      status: 201,
      body: {
        vat_id: "DE136695976",
        ...{ status: "valid", reason: null, request_identifier: "WAPIAAAA1", name: "BOLZEN GMBH" },
        at: harness.clock.now().toISOString(),
      },
    });
    expect(harness.vat.asked).toEqual([{ vatId: "DE136695976", asker: "EL094259216" }]);
    const now = harness.clock.now().toISOString();
    expect(await shown(id, own)).toMatchObject({ vat_status: "valid", vat_checked_at: now });
    harness.clock.advance(1000);
    harness.vat.answer = { ...VALID, status: "invalid" };
    await own.admin("POST", at(id));
    const list = (await own.admin("GET", at(id))).body.data;
    expect(list.map(({ status }: { status: string }) => status)).toEqual(["invalid", "valid"]);
    const page = (await own.admin("GET", `${at(id)}?limit=1`)).body;
    expect((await own.admin("GET", `${at(id)}?limit=1&cursor=${page.next_cursor}`)).body.data).toEqual([
      list[1],
    ]);
    const changes = await own.scope((tx) =>
      tx.query("select changes from audit_entries where record_id = $1 order by at", [id]),
    );
    expect(changes).toEqual([
      { changes: [{ field: "vat_status", before: "not_checked", after: "valid" }] },
      { changes: [{ field: "vat_status", before: "valid", after: "invalid" }] },
    ]);
  });

  it("follow a new company and a new VAT ID by themselves, and leave other changes alone", async () => {
    const body = { name: "Bolzen GmbH", email: "info@bolzen.example", vat_id: "DE136695976" };
    const { id } = (await supplier.admin("POST", "/v1/admin/companies", body)).body;
    await react(supplier, "company.created", id);
    expect((await shown(id)).vat_status).toBe("valid");
    harness.clock.advance(1000);
    await supplier.admin("PATCH", `/v1/admin/companies/${id}`, { vat_id: "FR40303265045" });
    expect((await shown(id)).vat_status).toBe("not_checked");
    await react(supplier, "company.updated", id);
    expect(harness.vat.asked.map(({ vatId }) => vatId)).toEqual(["DE136695976", "FR40303265045"]);
    harness.clock.advance(1000);
    await supplier.admin("PATCH", `/v1/admin/companies/${id}`, { region: "north" });
    await react(supplier, "company.updated", id);
    // A job that runs twice asks once.
    await react(supplier, "company.created", id);
    expect(harness.vat.asked).toHaveLength(2);
  });

  it("are not made where the register does not know the country, or there is nothing to ask", async () => {
    const body = { name: "Hartley Ltd", email: "info@hartley.example", vat_id: "GB980780684" };
    const { id } = (await supplier.admin("POST", "/v1/admin/companies", body)).body;
    await react(supplier, "company.created", id);
    expect((await supplier.admin("GET", at(id))).body.data).toEqual([]);
    expect(await supplier.admin("POST", at(await company(supplier, null)))).toMatchObject({
      status: 409,
      body: { code: "vat_id_missing" },
    });
    expect(harness.vat.asked).toEqual([]);
  });

  it("say in an outage that nothing is known, block nothing, and are made again later", async () => {
    const own = await makeSupplier(harness);
    const id = await company(own);
    harness.vat.answer = OUTAGE;
    expect(await own.admin("POST", at(id))).toMatchObject({
      status: 201,
      body: { status: "not_checked", reason: "ms_unavailable", name: null },
    });
    expect(await shown(id, own)).toMatchObject({ vat_status: "not_checked", vat_checked_at: null });
    const asked = () => harness.vat.asked.length;
    await runSchedules(harness.ports, [askAgain]);
    expect(asked()).toBe(1);
    harness.clock.advance(11 * MINUTE);
    await runSchedules(harness.ports, [askAgain]);
    await runSchedules(harness.ports, [askAgain]);
    expect(asked()).toBe(2);
    harness.vat.answer = VALID;
    harness.clock.advance(61 * MINUTE);
    await runSchedules(harness.ports, [askAgain]);
    await runSchedules(harness.ports, [askAgain]);
    expect(asked()).toBe(3);
    expect(await shown(id, own)).toMatchObject({ vat_status: "valid" });
    expect((await own.admin("GET", at(id))).body.data).toHaveLength(3);
  });

  it("keep a good answer through an outage, and forget an outage about a VAT ID that is another by now", async () => {
    const own = await makeSupplier(harness);
    const id = await company(own);
    await own.admin("POST", at(id));
    harness.clock.advance(1000);
    harness.vat.answer = OUTAGE;
    await own.admin("POST", at(id));
    expect(await shown(id, own)).toMatchObject({ vat_status: "valid" });
    await own.admin("PATCH", `/v1/admin/companies/${id}`, { vat_id: "FR40303265045" });
    harness.vat.asked.length = 0;
    harness.clock.advance(60 * MINUTE);
    await askAgain.run(systemContext(harness.ports, own.id));
    expect(harness.vat.asked).toEqual([]);
  });

  it("of companies that came by an import are made a few at a time, in the background", async () => {
    const own = await makeSupplier(harness);
    const numbers = Array.from({ length: 30 }, (_, n) => n);
    const rows = numbers.map((n) => ({
      ...{ external_id: `I-${n}`, name: `Imported ${n}`, email: `i${n}@bolzen.example`, country: "DE" },
      ...(n < 28 ? { vat_id: n === 0 ? "GB980780684" : "DE136695976" } : {}),
    }));
    expect((await own.admin("POST", "/v1/admin/companies/bulk", { rows })).body.summary.created).toBe(30);
    const [event] = await own.scope((tx) =>
      tx.query<{ id: string; at: string }>("select id, at from events where type = 'companies.imported'"),
    );
    const heard = {
      ...{
        id: event?.id ?? "",
        type: "companies.imported",
        recordId: "",
        supplierId: own.id,
        companyId: null,
      },
      ...{ actor: { kind: "system", id: null } as const, data: {}, at: new Date(event?.at ?? "") },
    };
    const hear = () => queueImported.handle({ ports: harness.ports, scope: own.scope }, heard);
    await hear();
    // A job that runs twice asks once.
    await hear();
    expect(harness.vat.asked).toEqual([]);
    const [{ id }] = (await own.admin("GET", "/v1/admin/companies?external_id=I-1")).body.data;
    expect((await own.admin("GET", at(id))).body.data).toMatchObject([
      { status: "not_checked", reason: "waiting" },
    ]);

    harness.vat.answer = OUTAGE;
    harness.clock.advance(1000);
    const asked = () => harness.vat.asked.length;
    await askAgain.run(systemContext(harness.ports, own.id));
    expect(asked()).toBe(3);
    harness.vat.answer = VALID;
    harness.clock.advance(1000);
    for (const expected of [3 + 20, 3 + 24, 3 + 24]) {
      await askAgain.run(systemContext(harness.ports, own.id));
      expect(asked()).toBe(expected);
    }
    harness.clock.advance(11 * MINUTE);
    await askAgain.run(systemContext(harness.ports, own.id));
    expect(asked()).toBe(3 + 24 + 3);
    const valid = (await own.admin("GET", "/v1/admin/companies?limit=100")).body.data.filter(
      (one: { vat_status: string }) => one.vat_status === "valid",
    );
    expect(valid).toHaveLength(27);
    const [first] = (await own.admin("GET", at(id))).body.data;
    expect(first).toMatchObject({ status: "valid", request_identifier: "WAPIAAAA1" });
  });

  it("are made for applicants, before there is a company", async () => {
    const own = await makeSupplier(harness);
    await own.admin("PATCH", "/v1/admin/settings", { applications_open: true });
    await own.visit("POST", "/v1/store/applications", {
      company: {
        name: "Bolzen GmbH",
        country: "DE",
        vat_id: "DE136695976",
        address: { line1: "Musterweg 1", postal_code: "10115", city: "Berlin", country: "DE" },
      },
      contact: { name: "Bo Olt", email: "bo@bolzen.example", password: "a long password" },
      consents: { terms: true, privacy: true },
    });
    const [{ id }] = (await own.admin("GET", "/v1/admin/applications")).body.data;
    await react(own, "application.submitted", id);
    expect((await own.admin("GET", `/v1/admin/applications/${id}`)).body.vat_check).toEqual({
      status: "valid",
      name: "BOLZEN GMBH",
      address: "MUSTERWEG 1",
      at: harness.clock.now().toISOString(),
    });
  });

  it("of strangers are as if they were not there, and are for staff with the permission", async () => {
    const stranger = await makeSupplier(harness);
    const theirs = await company(stranger);
    expect((await supplier.admin("GET", at(theirs))).status).toBe(404);
    expect((await supplier.admin("POST", at(theirs))).status).toBe(404);
    expect(harness.vat.asked).toEqual([]);
    const narrow = await makeSupplier(harness, { scopes: ["companies.read"] });
    const own = await company(narrow);
    expect((await narrow.admin("GET", at(own))).status).toBe(200);
    expect((await narrow.admin("POST", at(own))).status).toBe(403);
    await expect(
      supplier.scope((tx) => tx.query("update vat_checks set status = 'valid'")),
    ).rejects.toThrow();
  });
});
