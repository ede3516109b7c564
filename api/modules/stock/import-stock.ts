import { decimal } from "../../kernel/decimal.ts";
import { type Bulk, bulk, type Outcome } from "../../platform/bulk/bulk.ts";
import { lockKeys } from "../../platform/bulk/lock.ts";
import type { Work } from "../../platform/command.ts";
import { checksKeepPlans } from "../../platform/db/plans.ts";
import { type Level, levelAfter, NOTHING, sameLevel } from "./domain/level-change.ts";
import { stockImported } from "./events.ts";
import { StockRow } from "./schemas.ts";

const PRODUCTS =
  "select external_id, id from products where external_id = any (array(select jsonb_array_elements_text($1::jsonb)))";
const WAREHOUSES = "select external_id, id from warehouses where external_id is not null";

const LEVEL = `trim_scale(s.on_hand)::text as "onHand", s.next_arrival_date::text as "arrivalDate",
  trim_scale(s.next_arrival_quantity)::text as "arrivalQuantity"`;

const LEVELS = `
  select s.product_id as "productId", s.warehouse_id as "warehouseId", ${LEVEL}
  from stock_levels s
  where s.product_id in (
    select id from products where external_id = any (array(select jsonb_array_elements_text($1::jsonb))))
  order by s.product_id, s.warehouse_id for update`;

const SET = `
  insert into stock_levels (supplier_id, product_id, warehouse_id, on_hand, next_arrival_date, next_arrival_quantity, updated_at)
  select $1, "productId", "warehouseId", "onHand", "arrivalDate", "arrivalQuantity", $3::timestamptz
  from jsonb_to_recordset($2::jsonb) as row("productId" text, "warehouseId" text, "onHand" numeric,
    "arrivalDate" date, "arrivalQuantity" numeric) cross join ${checksKeepPlans("products")}
  order by 2, 3
  on conflict (supplier_id, product_id, warehouse_id)
  do update set on_hand = excluded.on_hand, next_arrival_date = excluded.next_arrival_date,
    next_arrival_quantity = excluded.next_arrival_quantity, updated_at = excluded.updated_at`;

const MOVE = `
  insert into stock_movements (supplier_id, id, product_id, warehouse_id, kind, quantity, at)
  select $1, id, "productId", "warehouseId", 'adjust', change, $3::timestamptz
  from jsonb_to_recordset($2::jsonb) as row(id text, "productId" text, "warehouseId" text, change numeric)
  where change <> 0`;

const UNNAMED = `
  select s.product_id as "productId", s.warehouse_id as "warehouseId", ${LEVEL}
  from stock_levels s join products p on p.id = s.product_id join warehouses w on w.id = s.warehouse_id
  where s.on_hand > 0 and not exists (
    select from jsonb_to_recordset($1::jsonb) as named(product text, warehouse text)
    where named.product = p.external_id and (named.warehouse is null or named.warehouse = w.external_id))
  order by s.product_id, s.warehouse_id for update of s`;

interface Found extends Level {
  readonly productId: string;
  readonly warehouseId: string;
}
interface Change extends Found {
  readonly before: string;
}

const keyed = importOf("with a key");
const unkeyed = importOf("without a key");

/**
 * Sets what is on hand, or adds to it; what orders hold stays. Only a real change leaves a movement. A request that adds has
 * to be one that can be told from its repetition.
 */
export const importStock: Bulk<undefined> = Object.assign(
  ((context, ...rest) => (context.idempotency ? keyed : unkeyed)(context, ...rest)) as Bulk<undefined>,
  {
    permission: keyed.permission,
    stream: ((context, ...rest) =>
      (context.idempotency ? keyed : unkeyed).stream(context, ...rest)) as Bulk<undefined>["stream"],
    rehearse: ((context, ...rest) =>
      (context.idempotency ? keyed : unkeyed).rehearse(context, ...rest)) as Bulk<undefined>["rehearse"],
  },
);

function importOf(request: "with a key" | "without a key"): Bulk<undefined> {
  return bulk<StockRow>({
    permission: { staff: "stock.write" },
    audit: "stock.imported",
    event: stockImported,
    row: StockRow,
    identity: (row) => JSON.stringify([row.product_external_id, row.warehouse_external_id]),
    externalId: (row) => row.product_external_id,
    about: ["product_external_id", "warehouse_external_id"],
    rowsStandAlone: true,
    write: async (work, rows) => {
      const keys = JSON.stringify([...new Set(rows.map((row) => row.product_external_id))]);
      const [, products, warehouses, levels] = await Promise.all([
        lockKeys(work, "stock"),
        work.values(PRODUCTS, [keys]).then((found) => new Map(found as [string, string][])),
        work.values(WAREHOUSES).then((found) => new Map(found as [string, string][])),
        work.query<Found>(LEVELS, [keys]),
      ]);
      const known = new Map(levels.map((level) => [`${level.productId} ${level.warehouseId}`, level]));
      const changes: Change[] = [];
      const outcomes = rows.map((row): Outcome => {
        const productId = products.get(row.product_external_id);
        const warehouseId = warehouses.get(row.warehouse_external_id);
        if (productId === undefined) return unknown("product", "product_external_id");
        if (warehouseId === undefined) return unknown("warehouse", "warehouse_external_id");
        if (row.delta !== undefined && request === "without a key") return KEY_MISSING;
        const before = known.get(`${productId} ${warehouseId}`);
        const after = levelAfter(before ?? NOTHING, row);
        if (!after) return belowNothing(before ?? NOTHING);
        if (before && sameLevel(before, after)) return { status: "unchanged", id: productId };
        changes.push({ productId, warehouseId, before: before?.onHand ?? "0", ...after });
        return { status: before === undefined ? "created" : "updated", id: productId };
      });
      await write(work, changes);
      return outcomes;
    },
    retire: async (work, { good, bad }) => {
      const named = [...good, ...bad].map((row) => ({
        product: row.product_external_id,
        warehouse: row.warehouse_external_id ?? null,
      }));
      const [, levels] = await Promise.all([
        lockKeys(work, "stock"),
        work.query<Found>(UNNAMED, [JSON.stringify(named)]),
      ]);
      await write(
        work,
        levels.map((level) => ({ ...level, before: level.onHand, onHand: "0" })),
      );
      return levels.length;
    },
  });
}

async function write(work: Work, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  const now = work.now.toISOString();
  const movements = changes.map(({ productId, warehouseId, before, onHand }) => ({
    id: work.id("mov"),
    productId,
    warehouseId,
    change: decimal(onHand).minus(before).toFixed(),
  }));
  await Promise.all([
    work.query(SET, [work.supplierId, JSON.stringify(changes), now]),
    work.query(MOVE, [work.supplierId, JSON.stringify(movements), now]),
  ]);
}

const KEY_MISSING: Outcome = {
  status: "failed",
  error: {
    code: "idempotency_key_missing",
    detail: "A request that adds needs an Idempotency-Key: sent again without one it would add twice.",
    field: "delta",
  },
};

function belowNothing({ onHand }: Level): Outcome {
  return {
    status: "failed",
    error: { code: "below_zero", detail: `There are ${onHand}, and no stock is below zero.`, field: "delta" },
  };
}

function unknown(what: "product" | "warehouse", field: string): Outcome {
  return {
    status: "failed",
    error: { code: `unknown_${what}`, detail: `There is no ${what} with this external_id.`, field },
  };
}
