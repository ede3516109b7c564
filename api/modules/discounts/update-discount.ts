import type { z } from "@hono/zod-openapi";
import { eq } from "drizzle-orm";
import { permitEverybody } from "../../platform/auth/permit.ts";
import { changesBetween, fieldNames } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import { unlessTaken } from "../../platform/db/sql-state.ts";
import { requireMatch } from "../../platform/http/etag.ts";
import { notFound } from "../../platform/http/problems.ts";
import { checkDiscount } from "./check-discount.ts";
import { discountUpdated } from "./events.ts";
import { externalIdTaken } from "./problems.ts";
import { type DiscountChange, discountColumns, presentDiscount } from "./schemas.ts";
import { discounts } from "./tables.ts";

type Input = z.infer<typeof DiscountChange> & { readonly id: string };

/** Whom it is for never changes: another discount is made for others. */
export const updateDiscount = command({
  permission: { staff: "prices.write", concerns: "company" },
  audit: "discount.updated",
  load: async (tx, { id }: Input) => {
    const [row] = await tx.db.select().from(discounts).where(eq(discounts.id, id)).for("update");
    return row;
  },
  run: async (work, { id, ...change }, { loaded: row }) => {
    if (!row) throw notFound.refuse();
    if (row.companyId === null) permitEverybody(work.actor);
    const before = presentDiscount(row);
    requireMatch(work.ifMatch, row.version, before);
    const columns = discountColumns(change);
    const after = presentDiscount({ ...row, ...columns });
    const changes = changesBetween(before, after);
    if (changes.length === 0) return { version: row.version, record: before };
    await checkDiscount(work, after);
    const update = work.db
      .update(discounts)
      .set({ ...columns, version: row.version + 1, updatedAt: work.now })
      .where(eq(discounts.id, id))
      .returning();
    const [updated] = await unlessTaken(update, () => externalIdTaken.refuse());
    if (!updated) throw new Error("a locked row was not updated");
    work.changed(id, changes);
    work.emit(discountUpdated, {
      recordId: id,
      companyId: row.companyId,
      data: { fields: fieldNames(changes) },
    });
    return { version: updated.version, record: presentDiscount(updated) };
  },
});
