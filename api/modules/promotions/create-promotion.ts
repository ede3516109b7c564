import type { z } from "@hono/zod-openapi";
import { changesBetween } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import { unlessTaken } from "../../platform/db/sql-state.ts";
import { checkPromotion } from "./check-promotion.ts";
import { promotionCreated } from "./events.ts";
import { codeTaken, externalIdTaken } from "./problems.ts";
import { type PromotionInput, presentPromotion, promotionColumns } from "./schemas.ts";
import { promotions } from "./tables.ts";

export const createPromotion = command({
  permission: { staff: "prices.write" },
  audit: "promotion.created",
  run: async (work, input: z.infer<typeof PromotionInput>) => {
    await checkPromotion(work, input);
    const [known] = await work.query("select id from promotions where code = $1", [input.code]);
    const insert = work.db
      .insert(promotions)
      .values({
        ...promotionColumns(input),
        supplierId: work.supplierId,
        id: work.id("pro"),
        name: input.name,
        percent: input.percent,
        code: input.code,
        createdAt: work.now,
        updatedAt: work.now,
      })
      .returning();
    const [row] = await unlessTaken(insert, () => (known ? codeTaken : externalIdTaken).refuse());
    if (!row) throw new Error("an insert returned no row");
    const made = presentPromotion(row);
    work.changed(row.id, changesBetween(null, made, { except: ["id", "created_at", "updated_at"] }));
    work.emit(promotionCreated, { recordId: row.id, data: {} });
    return made;
  },
});
