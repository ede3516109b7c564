import { beforeAll, describe, expect, it } from "vitest";
import { contextOf, staffActor } from "../testing/contexts.ts";
import { makeSupplier, type TestSupplier } from "../testing/factories.ts";
import { type Harness, openHarness } from "../testing/harness.ts";
import { unauthenticated } from "./http/problems.ts";
import { query } from "./query.ts";

let harness: Harness;
let supplier: TestSupplier;
beforeAll(async () => {
  harness = await openHarness();
  supplier = await makeSupplier(harness);
});
const actor = staffActor("products.read");
const context = (over: Partial<Parameters<typeof contextOf>[1]> = {}) =>
  contextOf(harness, { supplierId: supplier.id, actor, ...over });
const names = query({
  permission: { staff: "products.read" },
  run: (tx) => tx.query<{ name: string }>("select name from suppliers"),
});

describe("a query", () => {
  it("reads its supplier's rows", async () => {
    expect(await names(context(), undefined)).toEqual([{ name: "Bolts & Co" }]);
  });

  it("cannot write", async () => {
    const writing = query({
      permission: { staff: "products.read" },
      run: (tx) => tx.query("update suppliers set name = 'Stolen'"),
    });
    await expect(writing(context(), undefined)).rejects.toMatchObject({ code: "25006" });
  });

  it("gives nothing to who may not, though it was read", async () => {
    await expect(names(context({ actor: staffActor() }), undefined)).rejects.toMatchObject({
      code: "forbidden",
      options: { facts: { permission: "products.read" } },
    });
    const stranger = () => {
      throw unauthenticated.refuse();
    };
    await expect(names(context({ actor: stranger }), undefined)).rejects.toMatchObject({
      code: "unauthenticated",
    });
  });

  it("sends the credential's check with the read itself, without waiting for it", async () => {
    const sent: string[] = [];
    const db: Harness["db"] = {
      ...harness.db,
      transaction: (options, run) =>
        harness.db.transaction(options, async (connection) => {
          const seen = run({
            ...connection,
            query: (text, params) => {
              sent.push(text);
              return connection.query(text, params);
            },
          });
          // Everything that was sent before anything was answered.
          sent.push("answered");
          return seen;
        }),
    };
    const check = { text: "select 'who' as who", params: [] };
    await names(context({ check, ports: { db } }), undefined);
    expect(sent).toEqual(["select 'who' as who", "select name from suppliers", "answered"]);
  });

  it("tells who asks to a statement that depends on it", async () => {
    const own = query({
      permission: { staff: "products.read" },
      run: async (read) => (await read.actor()).kind,
    });
    expect(await own(context(), undefined)).toBe("staff");
  });
});
