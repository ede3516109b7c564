import type { z } from "@hono/zod-openapi";
import { eq } from "drizzle-orm";
import { changesBetween, fieldNames } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import { unlessTaken } from "../../platform/db/sql-state.ts";
import { requireMatch } from "../../platform/http/etag.ts";
import { notFound } from "../../platform/http/problems.ts";
import { checkPromotion } from "./check-promotion.ts";
import { promotionUpdated } from "./events.ts";
import { externalIdTaken } from "./problems.ts";
import { type PromotionChange, presentPromotion, promotionColumns } from "./schemas.ts";
import { promotions } from "./tables.ts";

type Input = z.infer<typeof PromotionChange> & { readonly id: string };

/** The code never changes: buyers have it. */
export const updatePromotion = command({
  permission: { staff: "prices.write" },
  audit: "promotion.updated",
  load: async (tx, { id }: Input) => {
    const [row] = await tx.db.select().from(promotions).where(eq(promotions.id, id)).for("update");
    return row;
  },
  run: async (work, { id, ...change }, { loaded: row }) => {
    if (!row) throw notFound.refuse();
    const before = presentPromotion(row);
    requireMatch(work.ifMatch, row.version, before);
    const columns = promotionColumns(change);
    const after = presentPromotion({ ...row, ...columns });
    const changes = changesBetween(before, after);
    if (changes.length === 0) return { version: row.version, record: before };
    await checkPromotion(work, after);
    const update = work.db
      .update(promotions)
      .set({ ...columns, version: row.version + 1, updatedAt: work.now })
      .where(eq(promotions.id, id))
      .returning();
    const [updated] = await unlessTaken(update, () => externalIdTaken.refuse());
    if (!updated) throw new Error("a locked row was not updated");
    work.changed(id, changes);
    work.emit(promotionUpdated, {
      recordId: id,
      data: { fields: fieldNames(changes) },
    });
    return { version: updated.version, record: presentPromotion(updated) };
  },
});
