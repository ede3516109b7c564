import { eq } from "drizzle-orm";
import type { z } from "zod";
import { changesBetween, fieldNames } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { requireMatch } from "../../platform/http/etag.ts";
import { notFound } from "../../platform/http/problems.ts";
import { buyerUpdated } from "./events.ts";
import { readAdminBuyer, requireWholeAccount } from "./queries.ts";
import { type BuyerChange, presentAdminBuyer } from "./schemas.ts";
import { buyers } from "./tables.ts";

type Input = z.infer<typeof BuyerChange> & { readonly id: string };

/** By staff, in all companies of the account. Sessions of a buyer made inactive end with it: a reaction of sessions below. */
export const adminUpdateBuyer = command({
  permission: { staff: "buyers.write" },
  audit: "buyer.updated",
  prepare: requireWholeAccount,
  load: async (tx: Tx, { id }: Input) => {
    const [, row] = await Promise.all([
      tx.db.select({ id: buyers.id }).from(buyers).where(eq(buyers.id, id)).for("update"),
      readAdminBuyer(tx, id),
    ]);
    return row;
  },
  run: async (work, { id, ...change }, { loaded: row }) => {
    if (!row) throw notFound.refuse();
    const before = presentAdminBuyer(row);
    requireMatch(work.ifMatch, row.version, before);
    const changes = changesBetween(before, { ...before, ...change }, { personal: ["name", "email"] });
    if (changes.length === 0) return { version: row.version, record: before };
    const version = row.version + 1;
    await work.db
      .update(buyers)
      .set({ ...change, version, updatedAt: work.now })
      .where(eq(buyers.id, id));
    work.changed(id, changes);
    work.emit(buyerUpdated, { recordId: id, data: { fields: fieldNames(changes) } });
    return { version, record: { ...before, ...change, updated_at: work.now.toISOString() } };
  },
});
