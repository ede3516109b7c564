import type { z } from "@hono/zod-openapi";
import { changesBetween } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { unlessTaken } from "../../platform/db/sql-state.ts";
import { invalidRequest } from "../../platform/http/problems.ts";
import { findPriceList } from "../price-lists/index.ts";
import { checkCurrencies, checkDates } from "./domain/check-terms.ts";
import { dayOf } from "./domain/contract-status.ts";
import { contractCreated } from "./events.ts";
import { currencyMismatch, externalIdTaken } from "./problems.ts";
import { findDefault, lockCompany } from "./queries.ts";
import { replaceDefault } from "./replace-default.ts";
import { type ContractInput, contractColumns, presentAdminContract } from "./schemas.ts";
import { contracts } from "./tables.ts";

type Input = z.infer<typeof ContractInput>;

export const createContract = command({
  permission: { staff: "contracts.write" },
  audit: "contract.created",
  load: async (tx: Tx, input: Input) => {
    const [company, list, current] = await Promise.all([
      lockCompany(tx, input.company_id),
      findPriceList(tx, input.price_list_id),
      findDefault(tx, input.company_id),
    ]);
    return { company, list, current };
  },
  run: async (work, input, { loaded: { company, list, current } }) => {
    const missing = (pointer: string, code: string, detail: string) => ({ pointer, code, detail });
    const errors = [
      ...(company ? [] : [missing("/company_id", "unknown_company", "There is no such company.")]),
      ...(list ? [] : [missing("/price_list_id", "unknown_price_list", "There is no such price list.")]),
      ...checkDates(input.valid_from ?? null, input.valid_until ?? null),
    ];
    if (errors.length > 0 || !list) throw invalidRequest.refuse({ errors });
    const mixed = checkCurrencies(list.currency, {
      "/currency": input.currency,
      "/minimum_order/currency": input.minimum_order?.currency,
    });
    if (mixed.length > 0) throw currencyMismatch.refuse({ errors: mixed });
    const id = work.id("con");
    const isDefault = input.is_default ?? current === undefined;
    if (isDefault) await replaceDefault(work, current, id);
    const { company_id: companyId, currency: _, ...terms } = input;
    const columns = contractColumns({ ...terms, is_default: isDefault });
    const insert = work.db
      .insert(contracts)
      .values({
        ...columns,
        supplierId: work.supplierId,
        companyId,
        id,
        name: input.name,
        priceListId: list.id,
        currency: list.currency,
        paymentKind: input.payment_terms.kind,
        createdAt: work.now,
        updatedAt: work.now,
      })
      .returning();
    const [row] = await unlessTaken(insert, () => externalIdTaken.refuse());
    if (!row) throw new Error("an insert returned no row");
    const made = presentAdminContract(row, dayOf(work.now));
    work.changed(id, changesBetween(null, made, { except: ["id", "status", "created_at", "updated_at"] }));
    work.emit(contractCreated, { recordId: id, companyId, data: { price_list_id: list.id } });
    return made;
  },
});
