import { bulk, CHUNK, type Outcome } from "../../platform/bulk/bulk.ts";
import { checksKeepPlans } from "../../platform/db/plans.ts";
import { notFound } from "../../platform/http/problems.ts";
import {
  byProduct,
  dayOfRow,
  PriceEntryRow,
  retireSets,
  setStatements,
  tierOf,
  writeSets,
} from "../price-lists/index.ts";
import { contractPricesImported } from "./events.ts";

// Imports of one contract's prices wait for each other; who reads prices or orders under the contract does not.
const LOCK = "select id from contracts where id = $1 for no key update";

const SETS = setStatements({
  beside: checksKeepPlans("products"),
  ...{ table: "contract_prices", owner: "contract_id" },
  insert: "insert into contract_prices",
  remove: "delete from contract_prices",
  change: "update contract_prices",
  more: { company_id: "(select company_id from contracts where id = $2)" },
});

interface Target {
  readonly contractId: string;
}

/** Sets, changes and takes away the prices that one contract has before every list. */
export const importPrices = bulk<PriceEntryRow, Target>({
  permission: { staff: "contracts.write" },
  audit: "contract.prices_imported",
  event: contractPricesImported,
  row: PriceEntryRow,
  identity: (row) => `${tierOf(row)} ${dayOfRow(row)} ${row.product_external_id}`,
  externalId: (row) => row.product_external_id,
  arrange: (rows) => byProduct(rows, ({ row }) => row.product_external_id, CHUNK),
  about: ["product_external_id", "min_quantity", "valid_from"],
  recordId: ({ contractId }) => contractId,
  write: async (work, rows, { contractId }, mode): Promise<Outcome[]> => {
    const [contract] = await work.query(LOCK, [contractId]);
    if (!contract) throw notFound.refuse();
    return writeSets(work, SETS, contractId, rows, mode);
  },
  retire: (work, named, { contractId }) => retireSets(work, SETS, contractId, named),
});
