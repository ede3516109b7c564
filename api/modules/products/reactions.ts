/** What products do when categories speak. */
import { lockKeys } from "../../platform/bulk/lock.ts";
import type { Subscriber } from "../../platform/events/definition.ts";
import { categoriesImported } from "../categories/events.ts";
import { INSIDE, NOWHERE } from "../categories/index.ts";

const SORT = `
  update products p set category_sort = placed.sort
  from (
    select p.id, coalesce(c.path, '${NOWHERE}') || '${INSIDE}' || p.sku_sort as sort
    from products p left join categories c on c.id = p.category_id
  ) placed
  where placed.id = p.id and p.category_sort <> placed.sort`;

/** A category that moved or got another name takes its products along in the order of the catalogue. */
export const sortProducts: Subscriber = {
  name: "sort-products",
  events: [categoriesImported.name],
  handle: (context) =>
    context.scope(async (tx) => {
      await lockKeys(tx, "products");
      await tx.query(SORT);
    }),
};
