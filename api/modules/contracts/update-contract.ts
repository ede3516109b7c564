import { eq } from "drizzle-orm";
import { changesBetween, fieldNames } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { unlessTaken } from "../../platform/db/sql-state.ts";
import { requireMatch } from "../../platform/http/etag.ts";
import { invalidRequest, notFound } from "../../platform/http/problems.ts";
import { findPriceList } from "../price-lists/index.ts";
import { checkCurrencies, checkDates } from "./domain/check-terms.ts";
import { dayOf } from "./domain/contract-status.ts";
import { contractUpdated } from "./events.ts";
import { currencyMismatch, externalIdTaken } from "./problems.ts";
import { findDefault, lockCompany } from "./queries.ts";
import { replaceDefault } from "./replace-default.ts";
import { type ContractChange, contractColumns, presentAdminContract } from "./schemas.ts";
import { contracts } from "./tables.ts";

type Input = ContractChange & { readonly id: string };

/** Company and currency stay: open carts and orders count on them. */
export const updateContract = command({
  permission: { staff: "contracts.write" },
  audit: "contract.updated",
  load: async (tx: Tx, input: Input) => {
    const find = () => tx.db.select().from(contracts).where(eq(contracts.id, input.id));
    const [seen] = await find();
    if (!seen) return null;
    // The company first and then the contract, as where one is made; so it is read again behind the lock.
    const [, [row], list, current] = await Promise.all([
      lockCompany(tx, seen.companyId),
      find().for("update"),
      input.price_list_id === undefined ? undefined : findPriceList(tx, input.price_list_id),
      findDefault(tx, seen.companyId),
    ]);
    return row ? { row, list, current } : null;
  },
  run: async (work, { id, ...change }, { loaded }) => {
    if (!loaded) throw notFound.refuse();
    const { row, list, current } = loaded;
    const before = presentAdminContract(row, dayOf(work.now));
    requireMatch(work.ifMatch, row.version, before);
    const columns = contractColumns(change);
    const errors = checkDates(
      columns.validFrom === undefined ? row.validFrom : columns.validFrom,
      columns.validUntil === undefined ? row.validUntil : columns.validUntil,
    );
    if (change.price_list_id !== undefined && !list) {
      const detail = "There is no such price list.";
      errors.push({ pointer: "/price_list_id", code: "unknown_price_list", detail });
    }
    if (errors.length > 0) throw invalidRequest.refuse({ errors });
    const mixed = [
      ...(list && list.currency !== row.currency
        ? [
            {
              pointer: "/price_list_id",
              code: "currency_mismatch",
              detail: `The contract is in ${row.currency}.`,
            },
          ]
        : []),
      ...checkCurrencies(row.currency, { "/minimum_order/currency": change.minimum_order?.currency }),
    ];
    if (mixed.length > 0) throw currencyMismatch.refuse({ errors: mixed });
    const given = Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
    const after = presentAdminContract({ ...row, ...given }, dayOf(work.now));
    const changes = changesBetween(before, after);
    if (changes.length === 0) return { version: row.version, record: before };
    if (change.is_default) await replaceDefault(work, current, id);
    const update = work.db
      .update(contracts)
      .set({ ...given, version: row.version + 1, updatedAt: work.now })
      .where(eq(contracts.id, id))
      .returning();
    const [updated] = await unlessTaken(update, () => externalIdTaken.refuse());
    if (!updated) throw new Error("a locked row was not updated");
    work.changed(id, changes);
    work.emit(contractUpdated, {
      recordId: id,
      companyId: row.companyId,
      data: { fields: fieldNames(changes) },
    });
    return { version: updated.version, record: presentAdminContract(updated, dayOf(work.now)) };
  },
});
