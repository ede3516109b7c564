import { eq } from "drizzle-orm";
import type { z } from "zod";
import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { invalidRequest, notFound } from "../../platform/http/problems.ts";
import { groups } from "../groups/tables.ts";
import { priceLists } from "../price-lists/tables.ts";
import { groupConditionsSet } from "./events.ts";
import type { GroupConditionsSchema } from "./schemas.ts";
import { groupConditions } from "./tables.ts";

type Input = z.infer<typeof GroupConditionsSchema> & { readonly id: string };

/** The price list of a group. */
export const putGroupConditions = command({
  permission: { staff: "prices.write" },
  audit: "group.conditions_set",
  load: async (tx: Tx, { id, price_list_id }: Input) => {
    const [[group], [own], [list]] = await Promise.all([
      tx.db.select({ id: groups.id }).from(groups).where(eq(groups.id, id)).for("no key update"),
      tx.db.select().from(groupConditions).where(eq(groupConditions.groupId, id)),
      tx.db
        .select({ id: priceLists.id })
        .from(priceLists)
        .where(eq(priceLists.id, price_list_id ?? "")),
    ]);
    return { group, before: own?.priceListId ?? null, list };
  },
  run: async (work, { id, price_list_id }, { loaded: { group, before, list } }) => {
    if (!group) throw notFound.refuse();
    if (price_list_id !== null && !list) {
      throw invalidRequest.refuse({
        errors: [
          { pointer: "/price_list_id", code: "unknown_price_list", detail: "There is no such price list." },
        ],
      });
    }
    if (before !== price_list_id) {
      const columns = { priceListId: price_list_id, updatedAt: work.now };
      await work.db
        .insert(groupConditions)
        .values({ supplierId: work.supplierId, groupId: id, ...columns })
        .onConflictDoUpdate({ target: [groupConditions.supplierId, groupConditions.groupId], set: columns });
      work.changed(id, [{ field: "price_list_id", before, after: price_list_id }]);
      work.emit(groupConditionsSet, { recordId: id, data: { fields: ["price_list_id"] } });
    }
    return { price_list_id };
  },
});
