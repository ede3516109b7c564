import type { z } from "@hono/zod-openapi";
import { changesBetween } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import { unlessTaken } from "../../platform/db/sql-state.ts";
import { checkPriceList } from "./check-price-list.ts";
import { priceListCreated } from "./events.ts";
import { externalIdTaken } from "./problems.ts";
import { replaceDefault } from "./replace-default.ts";
import { type PriceListInput, presentPriceList, priceListColumns } from "./schemas.ts";
import { priceLists } from "./tables.ts";

export const createPriceList = command({
  permission: { staff: "prices.write" },
  audit: "price_list.created",
  run: async (work, input: z.infer<typeof PriceListInput>) => {
    const id = work.id("prl");
    const columns = priceListColumns(input);
    const { currency } = input;
    await checkPriceList(work, { id, currency, ...columns });
    if (input.is_default) await replaceDefault(work, { id, currency });
    const insert = work.db
      .insert(priceLists)
      .values({
        ...columns,
        supplierId: work.supplierId,
        id,
        name: input.name,
        currency,
        createdAt: work.now,
        updatedAt: work.now,
      })
      .returning();
    const [row] = await unlessTaken(insert, () => externalIdTaken.refuse());
    if (!row) throw new Error("an insert returned no row");
    const made = presentPriceList(row);
    work.changed(row.id, changesBetween(null, made, { except: ["id", "created_at", "updated_at"] }));
    work.emit(priceListCreated, { recordId: row.id, data: {} });
    return made;
  },
});
