import { beforeAll, describe, expect, it } from "vitest";
import { makeTaxCategory, makeWarehouse } from "../../testing/catalogue.ts";
import { makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type AnswerBody, type Harness, openHarness } from "../../testing/harness.ts";
import { writeImport } from "./write-import.ts";

const PATH = "/v1/admin/imports";

describe("a dry run", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
    await makeTaxCategory(harness, supplier);
  });

  async function run(file: string, query: string, options: object = {}) {
    const response = await harness.app.request(`${PATH}?${query}`, {
      method: "POST",
      body: file,
      headers: { Authorization: `Bearer ${supplier.secretKey}`, "Content-Type": "text/csv" },
    });
    const { id } = (await response.json()) as { id: string };
    expect((await supplier.admin("POST", `${PATH}/${id}/start`, { options })).status).toBe(200);
    await writeImport(harness.ports, supplier.id, id);
    const { status, rows_done, created, updated, unchanged, failed, deactivated, problem } = (
      await supplier.admin("GET", `${PATH}/${id}`)
    ).body;
    const errors = (await supplier.admin("GET", `${PATH}/${id}/errors`)).body.data;
    return {
      ...{ status, rows_done, created, updated, unchanged, failed, deactivated, problem },
      errors: errors.map(({ row, code }: AnswerBody) => [row, code]),
    };
  }
  /** What it says before has to come true. */
  async function bothRuns(file: string, query: string, options?: object) {
    const before = await run(file, `${query}&dry_run=true`, options);
    const between = await supplier.scope((tx) =>
      tx.query<{ count: number }>(
        "select ((select count(*) from products) + (select count(*) from categories) + (select count(*) from stock_levels where on_hand = 7) + (select count(*) from companies))::int as count",
      ),
    );
    const after = await run(file, query, options);
    expect(after).toEqual(before);
    return { ...before, left: between[0]?.count };
  }

  it("tells the truth about the whole file, whatever rows lean on which", async () => {
    await supplier.admin("POST", "/v1/admin/products/bulk", {
      rows: [
        { external_id: "old", sku: "OLD", name: "Old" },
        { external_id: "gone", sku: "GONE", name: "Not in the file" },
      ],
    });
    const rows = [
      "old,NEW,Old,",
      "first,FIRST,First,",
      ...Array.from({ length: 2100 }, (_, n) => `p${n},P-${n},Article ${n},`),
      // What the first chunk made, took and gave away.
      "last,LAST,Last,first",
      "thief,FIRST,Thief,",
      "heir,OLD,Heir,",
      "lost,LOST,Lost,nowhere",
      "first,AGAIN,First again,",
    ];
    const file = ["external_id,sku,name,replacement_external_id", ...rows].join("\n");
    expect(await bothRuns(file, "kind=products", { mode: "full" })).toEqual({
      ...{ status: "completed", rows_done: 2107, created: 2103, updated: 1, unchanged: 0, failed: 3 },
      ...{ deactivated: 1, problem: null, left: 2 },
      errors: [
        [2105, "sku_taken"],
        [2107, "unknown_product"],
        [2108, "duplicate_row"],
      ],
    });
  });

  it("knows the parents of categories that came a thousand rows before", async () => {
    const rows = [
      "top,Top,",
      ...Array.from({ length: 1100 }, (_, n) => `c${n},C ${n},top`),
      "top2,Top 2,c1099",
    ];
    const before = await bothRuns(["id,name,parent", ...rows].join("\n"), "kind=categories");
    expect(before).toMatchObject({ created: 1102, failed: 0, errors: [] });
  });

  it("says the same of stock, which nobody waits for", async () => {
    await makeWarehouse(harness, supplier, { externalId: "leeds" });
    const rows = Array.from({ length: 1200 }, (_, n) => `p${n},leeds,7`);
    const file = [
      "product_external_id,warehouse_external_id,on_hand",
      ...rows,
      "p0,leeds,8",
      "none,leeds,7",
    ].join("\n");
    expect(await bothRuns(file, "kind=stock")).toMatchObject({
      ...{ created: 1200, failed: 2 },
      errors: [
        [1202, "duplicate_row"],
        [1203, "unknown_product"],
      ],
    });
  });

  it("stops where it is cancelled", async () => {
    const rows = Array.from({ length: 3500 }, (_, n) => `p${n},leeds,9`);
    const response = await harness.app.request(`${PATH}?kind=stock&dry_run=true`, {
      method: "POST",
      body: ["product_external_id,warehouse_external_id,on_hand", ...rows].join("\n"),
      headers: { Authorization: `Bearer ${supplier.secretKey}`, "Content-Type": "text/csv" },
    });
    const { id } = (await response.json()) as { id: string };
    await supplier.admin("POST", `${PATH}/${id}/start`, {});
    let told = 0;
    const db: typeof harness.db = {
      ...harness.db,
      transaction: (options, work) =>
        harness.db.transaction(options, async (connection) => {
          const query = connection.query;
          return work({
            ...connection,
            query: async (text, params) => {
              if (text.includes("rows_done = $6") && ++told === 2)
                await query("update imports set status = 'cancelled' where id = $1", [id]);
              return query(text, params) as never;
            },
          });
        }),
    };
    await writeImport({ ...harness.ports, db }, supplier.id, id);
    expect((await supplier.admin("GET", `${PATH}/${id}`)).body).toMatchObject({
      ...{ status: "cancelled", rows_done: 1000 },
    });
  });
});
