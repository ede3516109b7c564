import type { z } from "@hono/zod-openapi";
import { permitEverybody } from "../../platform/auth/permit.ts";
import { changesBetween } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import { unlessTaken } from "../../platform/db/sql-state.ts";
import { checkDiscount } from "./check-discount.ts";
import { discountCreated } from "./events.ts";
import { discountForSeveral, externalIdTaken } from "./problems.ts";
import { type DiscountInput, discountColumns, presentDiscount } from "./schemas.ts";
import { discounts } from "./tables.ts";

export const createDiscount = command({
  permission: { staff: "prices.write", concerns: "company" },
  audit: "discount.created",
  run: async (work, input: z.infer<typeof DiscountInput>) => {
    const found = await checkDiscount(work, input);
    if ([found.contract, found.company, found.group].filter(Boolean).length > 1)
      throw discountForSeveral.refuse();
    const companyId = found.owner ?? found.company;
    if (companyId === null) permitEverybody(work.actor);
    const insert = work.db
      .insert(discounts)
      .values({
        ...discountColumns(input),
        supplierId: work.supplierId,
        id: work.id("dsc"),
        name: input.name,
        percent: input.percent,
        contractId: found.contract,
        companyId,
        groupId: found.group,
        createdAt: work.now,
        updatedAt: work.now,
      })
      .returning();
    const [row] = await unlessTaken(insert, () => externalIdTaken.refuse());
    if (!row) throw new Error("an insert returned no row");
    const made = presentDiscount(row);
    work.changed(row.id, changesBetween(null, made, { except: ["id", "created_at", "updated_at"] }));
    work.emit(discountCreated, { recordId: row.id, companyId, data: {} });
    return made;
  },
});
