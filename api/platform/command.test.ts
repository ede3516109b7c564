import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { taxCategories } from "../modules/tax-categories/tables.ts";
import { contextOf, staffActor } from "../testing/contexts.ts";
import { makeSupplier, type TestSupplier } from "../testing/factories.ts";
import { type Harness, openHarness } from "../testing/harness.ts";
import { command, type Work } from "./command.ts";
import { defineEvent } from "./events/definition.ts";
import { unauthenticated } from "./http/problems.ts";

const noted = defineEvent("note.made", "A note was made.", z.object({}));
const actor = staffActor("products.write");

let harness: Harness;
let supplier: TestSupplier;
let kicks = 0;
beforeAll(async () => {
  harness = await openHarness();
});
beforeEach(async () => {
  supplier = await makeSupplier(harness);
  kicks = 0;
});

const context = (over: Partial<Parameters<typeof contextOf>[1]> = {}) =>
  contextOf(harness, {
    supplierId: supplier.id,
    actor,
    ports: { jobs: { ...harness.ports.jobs, kick: () => void kicks++ } },
    ...over,
  });

/** Writes a row, an event and an audit entry. */
async function note(work: Work, code: string): Promise<string> {
  await work.db
    .insert(taxCategories)
    .values({ supplierId: work.supplierId, code, name: code, rate: "1", updatedAt: work.now });
  work.emit(noted, { recordId: code, data: {} });
  work.changed(code, [{ field: "code", before: null, after: code }]);
  return code;
}

const left = () =>
  supplier.scope(async (tx) => {
    const [rows, events, entries] = await Promise.all([
      tx.query<{ code: string }>("select code from tax_categories order by code"),
      tx.query<{ type: string }>("select type, record_id, actor, at from events order by id"),
      tx.query<{ action: string }>(
        "select action, record_id, actor, request_id, changes from audit_entries order by id",
      ),
    ]);
    return { codes: rows.map(({ code }) => code), events, entries };
  });

const makeNote = command({
  permission: { staff: "products.write" },
  audit: "note.made",
  run: (work, code: string) => note(work, code),
});

describe("a command", () => {
  it("leaves its rows, its event and its audit entry, and says that there is work", async () => {
    expect(await makeNote(context(), "a")).toBe("a");
    const stored = { kind: "staff", id: actor.id };
    expect(await left()).toEqual({
      codes: ["a"],
      events: [{ type: "note.made", record_id: "a", actor: stored, at: "2026-11-22 09:00:00+00" }],
      entries: [
        {
          action: "note.made",
          record_id: "a",
          actor: stored,
          request_id: "req_test",
          changes: [{ field: "code", before: null, after: "a" }],
        },
      ],
    });
    expect(kicks).toBe(1);
  });

  it("leaves nothing where it fails", async () => {
    const failing = command({
      permission: { staff: "products.write" },
      audit: "note.made",
      run: async (work, code: string) => {
        await note(work, code);
        throw new Error("changed our mind");
      },
    });
    await expect(failing(context(), "a")).rejects.toThrow("changed our mind");
    expect(await left()).toEqual({ codes: [], events: [], entries: [] });
    expect(kicks).toBe(0);
  });

  it("leaves nothing where its audit entry cannot be written", async () => {
    const failing = command({
      permission: { staff: "products.write" },
      audit: "note.made",
      run: async (work, code: string) => {
        await note(work, code);
        work.changed(code, [{ field: "\u0000", before: null, after: null }]);
      },
    });
    await expect(failing(context(), "a")).rejects.toThrow();
    expect(await left()).toEqual({ codes: [], events: [], entries: [] });
  });

  it("commits a write that nobody waits for, and fails with it", async () => {
    const sending = command({
      permission: { staff: "products.write" },
      audit: "note.made",
      run: async (work, code: string) => {
        await note(work, code);
        work.send("update tax_categories set rate = 2 / $2::integer where code = $1", [
          code,
          code === "a" ? 1 : 0,
        ]);
        return code;
      },
    });
    expect(await sending(context(), "a")).toBe("a");
    await expect(sending(context(), "b")).rejects.toMatchObject({ code: "22012" });
    const rates = await supplier.scope((tx) =>
      tx.values("select code, trim_scale(rate)::text from tax_categories"),
    );
    expect(rates).toEqual([["a", "2"]]);
    expect((await left()).events).toHaveLength(1);
  });

  it("does nothing for who may not", async () => {
    let ran = false;
    const forbidden = command({
      permission: { staff: "orders.accept" },
      audit: { none: "a test" },
      run: async () => {
        ran = true;
      },
    });
    await expect(forbidden(context(), undefined)).rejects.toMatchObject({ code: "forbidden" });
    expect(ran).toBe(false);
  });

  it("leaves no entry where it says why", async () => {
    const quiet = command({
      permission: { staff: "products.write" },
      audit: { none: "a test" },
      run: async (work, code: string) => work.changed(code, [{ field: "x", before: 1, after: 2 }]),
    });
    await quiet(context(), "a");
    expect(await left()).toEqual({ codes: [], events: [], entries: [] });
    expect(kicks).toBe(0);
  });

  it("makes ids that sort in the order they were made, at the time of the request", async () => {
    const ids = command({
      permission: { staff: "products.write" },
      audit: { none: "a test" },
      run: async (work) => Array.from({ length: 300 }, () => work.id("ord")),
    });
    const made = await ids(context(), undefined);
    expect(made.toSorted()).toEqual(made);
    expect(new Set(made).size).toBe(300);
  });
});

describe("slow outside calls", () => {
  const order: string[] = [];
  const watched = () => ({
    db: {
      ...harness.db,
      transaction: ((options, run) => {
        order.push(options.read ? "check" : "transaction");
        return harness.db.transaction(options, run);
      }) as Harness["db"]["transaction"],
    },
  });
  const calling = command({
    permission: { staff: "products.write" },
    audit: { none: "a test" },
    prepare: async (_context, input: string) => {
      order.push("call");
      return `answer to ${input}`;
    },
    run: async (_work, _input, { prepared }) => prepared,
  });
  beforeEach(() => {
    order.length = 0;
  });

  it("are made before the transaction, for who may", async () => {
    expect(await calling(context({ ports: watched() }), "x")).toBe("answer to x");
    expect(order).toEqual(["check", "call", "transaction"]);
  });

  it("are not made for who may not", async () => {
    await expect(calling(context({ ports: watched(), actor: staffActor() }), "x")).rejects.toMatchObject({
      code: "forbidden",
    });
    expect(order).toEqual(["check"]);
  });

  it("keep a command from joining a transaction", async () => {
    const joining = command({
      permission: { staff: "products.write" },
      audit: { none: "a test" },
      run: (work) => calling.within(work, "x"),
    });
    await expect(joining(context(), undefined)).rejects.toThrow(TypeError);
  });
});

describe("reads that travel with the credential's check", () => {
  const loading = command({
    permission: { staff: "products.write" },
    audit: { none: "a test" },
    load: (tx, code: string) => tx.db.select().from(taxCategories).where(eq(taxCategories.code, code)),
    run: async (_work, _code, { loaded }) => loaded.length,
  });

  it("are given to the command", async () => {
    await makeNote(context(), "a");
    expect([await loading(context(), "a"), await loading(context(), "b")]).toEqual([1, 0]);
  });

  it("are dropped where the check fails", async () => {
    const stranger = () => {
      throw unauthenticated.refuse();
    };
    await expect(loading(context({ actor: stranger }), "a")).rejects.toMatchObject({
      code: "unauthenticated",
    });
  });
});

describe("a command inside another", () => {
  it("joins its transaction under its own name, and both leave their entries or neither does", async () => {
    const outer = command({
      permission: { staff: "products.write" },
      audit: "book.made",
      run: async (work, input: { codes: string[]; fail: boolean }) => {
        for (const code of input.codes) await makeNote.within(work, code);
        work.changed("book", [{ field: "notes", before: null, after: input.codes.length }]);
        if (input.fail) throw new Error("no book");
      },
    });
    await expect(outer(context(), { codes: ["a", "b"], fail: true })).rejects.toThrow("no book");
    expect(await left()).toEqual({ codes: [], events: [], entries: [] });
    await outer(context(), { codes: ["a", "b"], fail: false });
    const { codes, events, entries } = await left();
    expect(codes).toEqual(["a", "b"]);
    expect(events).toHaveLength(2);
    expect(entries.map(({ action }) => action)).toEqual(["note.made", "note.made", "book.made"]);
  });
});

describe("a transaction that lost against another", () => {
  const losing = (times: number, code: string) => {
    let tries = 0;
    const run = command({
      permission: { staff: "products.write" },
      audit: "note.made",
      run: async (work, name: string) => {
        await note(work, name);
        tries++;
        if (tries <= times)
          throw new Error("lost", { cause: Object.assign(new Error("conflict"), { code }) });
        return tries;
      },
    });
    return { run, tries: () => tries };
  };

  it.each(["40001", "40P01"])("is tried again and leaves everything once (%s)", async (code) => {
    const { run } = losing(2, code);
    expect(await run(context(), "a")).toBe(3);
    const { codes, events, entries } = await left();
    expect([codes, events.length, entries.length]).toEqual([["a"], 1, 1]);
  });

  it("is given up after three times", async () => {
    const { run, tries } = losing(3, "40001");
    await expect(run(context(), "a")).rejects.toThrow("lost");
    expect(tries()).toBe(3);
  });

  it("is not tried again for other reasons", async () => {
    const { run, tries } = losing(1, "23505");
    await expect(run(context(), "a")).rejects.toThrow("lost");
    expect(tries()).toBe(1);
  });
});
