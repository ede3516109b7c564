import { expect, it } from "vitest";
import { makeSupplier } from "../../testing/factories.ts";
import { openHarness } from "../../testing/harness.ts";
import { writeImport } from "./write-import.ts";

const PATH = "/v1/admin/imports";

it("a file that would suspend more than half of the companies fails, and goes on once that is meant", async () => {
  const harness = await openHarness();
  const supplier = await makeSupplier(harness);
  const keys = ["G-1", "G-2", "G-3"];
  await supplier.admin("POST", "/v1/admin/companies/bulk", {
    rows: keys.map((key) => ({
      ...{ external_id: key, name: key, email: `${key}@bolts.example`, country: "GB", status: "active" },
    })),
  });
  const response = await harness.app.request(`${PATH}?kind=companies`, {
    method: "POST",
    body: "external_id,region\nG-1,south\n",
    headers: { Authorization: `Bearer ${supplier.secretKey}`, "Content-Type": "text/csv" },
  });
  const { id } = (await response.json()) as { id: string };
  const run = async (options: object) => {
    expect((await supplier.admin("POST", `${PATH}/${id}/start`, { options })).status).toBe(200);
    await writeImport(harness.ports, supplier.id, id);
    return (await supplier.admin("GET", `${PATH}/${id}`)).body;
  };
  expect(await run({ mode: "full" })).toMatchObject({
    ...{ status: "failed", updated: 1, deactivated: 0 },
    problem: { code: "too_many_suspensions", detail: expect.stringContaining("2 of 3") },
  });
  expect(await run({ allow_suspensions: true })).toMatchObject({
    ...{ status: "completed", updated: 1, deactivated: 2, problem: null },
  });
});
