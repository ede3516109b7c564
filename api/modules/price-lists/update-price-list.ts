import type { z } from "@hono/zod-openapi";
import { eq } from "drizzle-orm";
import { changesBetween, fieldNames } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import { unlessTaken } from "../../platform/db/sql-state.ts";
import { requireMatch } from "../../platform/http/etag.ts";
import { notFound } from "../../platform/http/problems.ts";
import { checkPriceList } from "./check-price-list.ts";
import { priceListUpdated } from "./events.ts";
import { externalIdTaken } from "./problems.ts";
import { replaceDefault } from "./replace-default.ts";
import { type PriceListChange, presentPriceList, priceListColumns } from "./schemas.ts";
import { priceLists } from "./tables.ts";

type Input = z.infer<typeof PriceListChange> & { readonly id: string };

/** The currency is not changed: contracts and open carts count in it. */
export const updatePriceList = command({
  permission: { staff: "prices.write" },
  audit: "price_list.updated",
  load: async (tx, { id }: Input) => {
    const [row] = await tx.db.select().from(priceLists).where(eq(priceLists.id, id)).for("update");
    return row;
  },
  run: async (work, { id, ...change }, { loaded: row }) => {
    if (!row) throw notFound.refuse();
    const before = presentPriceList(row);
    requireMatch(work.ifMatch, row.version, before);
    const columns = priceListColumns(change);
    const after = { ...row, ...columns };
    const changes = changesBetween(before, presentPriceList(after));
    if (changes.length === 0) return { version: row.version, record: before };
    await checkPriceList(work, after);
    if (change.is_default) await replaceDefault(work, row);
    const update = work.db
      .update(priceLists)
      .set({ ...columns, version: row.version + 1, updatedAt: work.now })
      .where(eq(priceLists.id, id))
      .returning();
    const [updated] = await unlessTaken(update, () => externalIdTaken.refuse());
    if (!updated) throw new Error("a locked row was not updated");
    work.changed(id, changes);
    work.emit(priceListUpdated, { recordId: id, data: { fields: fieldNames(changes) } });
    return { version: updated.version, record: presentPriceList(updated) };
  },
});
