import { eq, inArray } from "drizzle-orm";
import type { z } from "zod";
import { permit } from "../../platform/auth/permit.ts";
import { changesBetween, fieldNames } from "../../platform/changes.ts";
import { command, type Work } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { requireMatch } from "../../platform/http/etag.ts";
import { invalidRequest, notFound } from "../../platform/http/problems.ts";
import { setCompanyAssortments } from "../assortments/index.ts";
import { assortments } from "../assortments/tables.ts";
import { lockCompany, updateCompany } from "../companies/index.ts";
import { setCompanyGroups } from "../groups/index.ts";
import { priceLists } from "../price-lists/tables.ts";
import { currencyFaults, merged } from "./domain/limits.ts";
import { conditionsSet } from "./events.ts";
import { ownConditions, readConditions } from "./queries.ts";
import type { ConditionsInput } from "./schemas.ts";
import { companyConditions } from "./tables.ts";
import { writeContracts, writeDiscounts } from "./write-agreed.ts";

type Input = z.infer<typeof ConditionsInput> & { readonly id: string };

/** Everything that is agreed with a company, in one transaction: all of it or nothing. Answers the whole. */
export const setConditions = command({
  permission: { staff: "contracts.write" },
  audit: "company.conditions_set",
  load: async (tx: Tx, { id, assortment_ids: wanted = [], price_list_id: listId }: Input, now) => {
    // The company first, as whoever makes a contract does.
    const company = await lockCompany(tx, id);
    const [[own], found, named] = await Promise.all([
      tx.db.select().from(companyConditions).where(eq(companyConditions.companyId, id)),
      readConditions(tx, id, now),
      findNamed(tx, wanted, listId ?? null),
    ]);
    return { company, own, before: found?.record, named };
  },
  run: async (work, { id, ...given }, { loaded: { company, own, before, named } }) => {
    if (!company || !before) throw notFound.refuse();
    // Each of these can be set by itself too, and needs the same then.
    if (given.sales_rep_id !== undefined || given.group_ids !== undefined) {
      permit(work.actor, { staff: "companies.write" }, true);
    }
    if (given.discounts || given.price_list_id !== undefined)
      permit(work.actor, { staff: "prices.write", concerns: "company" }, true);
    if (given.assortment_ids) permit(work.actor, { staff: "products.write", concerns: "company" }, true);
    const current = ownConditions(own);
    requireMatch(work.ifMatch, own?.version ?? 0, before);
    refuseUnknown(given, named);
    const next = merged(current, given);
    const faults = currencyFaults(next, given);
    if (faults.length > 0) throw invalidRequest.refuse({ errors: faults });

    // The versions of the records below are not what If-Match was about.
    const inner: Work = { ...work, ifMatch: null };
    await writeContracts(inner, id, given.contracts ?? []);
    await writeDiscounts(inner, id, given.discounts ?? []);
    if (given.group_ids) await setCompanyGroups.within(inner, { id, group_ids: given.group_ids });
    if (given.sales_rep_id !== undefined) {
      await updateCompany.within(inner, { id, sales_rep_id: given.sales_rep_id });
    }
    const changes = changesBetween(
      { ...current, assortment_ids: before.assortment_ids },
      { ...next, assortment_ids: given.assortment_ids?.toSorted() ?? before.assortment_ids },
    );
    if (given.assortment_ids) await setCompanyAssortments(work, id, given.assortment_ids);
    const touched = [...fieldNames(changes), ...alsoSet(given)];
    if (touched.length > 0) {
      const columns = {
        custom: next.custom,
        priceListId: next.price_list_id,
        creditLimit: next.credit_limit?.amount ?? null,
        maximumOrder: next.maximum_order?.amount ?? null,
        maximumOpenOrders: next.maximum_open_orders?.amount ?? null,
        currency: (next.credit_limit ?? next.maximum_order ?? next.maximum_open_orders)?.currency ?? null,
        stockDisclosure: next.stock.disclosure,
        stockBand: next.stock.band,
        stockPerWarehouse: next.stock.per_warehouse,
        version: (own?.version ?? 0) + 1,
        updatedAt: work.now,
      };
      await work.db
        .insert(companyConditions)
        .values({ supplierId: work.supplierId, companyId: id, ...columns })
        .onConflictDoUpdate({
          target: [companyConditions.supplierId, companyConditions.companyId],
          set: columns,
        });
      if (changes.length > 0) work.changed(id, changes);
      work.emit(conditionsSet, { recordId: id, companyId: id, data: { fields: touched } });
    }
    const after = await readConditions(work, id, work.now);
    if (!after) throw new Error("a locked company is gone");
    return after;
  },
});

/** What leaves entries of its own. */
function alsoSet({
  contracts = [],
  discounts = [],
  group_ids,
  sales_rep_id,
}: z.infer<typeof ConditionsInput>) {
  return [
    ...(contracts.length > 0 ? ["contracts"] : []),
    ...(discounts.length > 0 ? ["discounts"] : []),
    ...(group_ids ? ["group_ids"] : []),
    ...(sales_rep_id === undefined ? [] : ["sales_rep_id"]),
  ];
}

async function findNamed(tx: Tx, assortmentIds: readonly string[], listId: string | null) {
  const [granted, lists] = await Promise.all([
    assortmentIds.length === 0
      ? []
      : tx.db
          .select({ id: assortments.id })
          .from(assortments)
          .where(inArray(assortments.id, [...assortmentIds])),
    listId === null
      ? []
      : tx.db.select({ id: priceLists.id }).from(priceLists).where(eq(priceLists.id, listId)),
  ]);
  return { assortments: new Set(granted.map((one) => one.id)), list: lists[0]?.id };
}

function refuseUnknown(
  given: z.infer<typeof ConditionsInput>,
  named: Awaited<ReturnType<typeof findNamed>>,
): void {
  const errors = (given.assortment_ids ?? []).flatMap((id, place) =>
    named.assortments.has(id)
      ? []
      : [{ pointer: `/assortment_ids/${place}`, code: "unknown_assortment", detail: "is not one of yours" }],
  );
  if (given.price_list_id && !named.list) {
    errors.push({
      pointer: "/price_list_id",
      code: "unknown_price_list",
      detail: "There is no such price list.",
    });
  }
  if (errors.length > 0) throw invalidRequest.refuse({ errors });
}
