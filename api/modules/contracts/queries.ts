import { and, asc, desc, eq, gt, gte } from "drizzle-orm";
import type { Tx } from "../../platform/db/scope.ts";
import { decodeCursor, page, unseenLimit } from "../../platform/http/cursor.ts";
import type { Versioned } from "../../platform/http/etag.ts";
import { notFound } from "../../platform/http/problems.ts";
import { query } from "../../platform/query.ts";
import { type EntryFound, keyOfEntry, presentEntry, rowBefore, setRows } from "../price-lists/index.ts";
import { dayOf } from "./domain/contract-status.ts";
import { presentAdminContract, presentContract } from "./schemas.ts";
import { contracts } from "./tables.ts";

/** The company's own, the default first; closed ones are gone for it. */
export const listContracts = query({
  permission: { buyer: "prices.view" },
  run: async (read) => {
    const rows = await read.db
      .select()
      .from(contracts)
      .where(and(eq(contracts.companyId, read.companyId), eq(contracts.status, "active")))
      .orderBy(desc(contracts.isDefault), asc(contracts.id));
    const today = dayOf(read.now);
    return { data: rows.map((row) => presentContract(row, today)), next_cursor: null };
  },
});

export interface ContractFilter {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly company_id?: string | undefined;
  readonly external_id?: string | undefined;
  readonly updated_since?: string | undefined;
}

export const adminListContracts = query({
  permission: { staff: "contracts.read" },
  run: async (read, filter: ContractFilter) => {
    const { cursor, limit, company_id, external_id, updated_since } = filter;
    const rows = await read.db
      .select()
      .from(contracts)
      .where(
        and(
          cursor === undefined ? undefined : gt(contracts.id, String(decodeCursor(cursor, 1)[0])),
          company_id === undefined ? undefined : eq(contracts.companyId, company_id),
          external_id === undefined ? undefined : eq(contracts.externalId, external_id),
          updated_since === undefined ? undefined : gte(contracts.updatedAt, new Date(updated_since)),
        ),
      )
      .orderBy(asc(contracts.id))
      .limit(unseenLimit(limit + 1));
    const today = dayOf(read.now);
    return page(
      rows,
      limit,
      (row) => [row.id],
      (row) => presentAdminContract(row, today),
    );
  },
});

export const adminGetContract = query({
  permission: { staff: "contracts.read" },
  run: async (read, { id }: { id: string }): Promise<Versioned<ReturnType<typeof presentAdminContract>>> => {
    const [row] = await read.db.select().from(contracts).where(eq(contracts.id, id));
    if (!row) throw notFound.refuse();
    return { version: row.version, record: presentAdminContract(row, dayOf(read.now)) };
  },
});

const PRICES = setRows("contract_prices", "contract_id");

export interface ContractPriceFilter {
  readonly id: string;
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly product_id?: string | undefined;
}

/** The prices of the contract's own. */
export const listContractPrices = query({
  permission: { staff: "contracts.read" },
  run: async (read, { id, limit, cursor, product_id }: ContractPriceFilter) => {
    const [[found], rows] = await Promise.all([
      read.query("select id from contracts where id = $1", [id]),
      read.query<EntryFound>(PRICES, [id, ...rowBefore(cursor), limit + 1, product_id ?? null]),
    ]);
    if (!found) throw notFound.refuse();
    return page(rows, limit, keyOfEntry, presentEntry);
  },
});

/** Makes the changes of a company's contracts wait for each other: it has one default at most. */
export async function lockCompany(tx: Tx, companyId: string): Promise<boolean> {
  const rows = await tx.query("select id from companies where id = $1 for no key update", [companyId]);
  return rows.length > 0;
}

export async function findDefault(tx: Tx, companyId: string): Promise<string | undefined> {
  const [row] = await tx.query<{ id: string }>(
    "select id from contracts where company_id = $1 and is_default",
    [companyId],
  );
  return row?.id;
}
