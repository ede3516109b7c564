import { decimal, plain } from "../../kernel/decimal.ts";
import { command } from "../../platform/command.ts";
import { notFound } from "../../platform/http/problems.ts";
import { stockCorrected } from "./events.ts";
import { belowZero } from "./problems.ts";
import { LEVEL_COLUMNS, LEVEL_JOINS } from "./queries.ts";
import { type CorrectStockInput, type LevelFound, presentLevel } from "./schemas.ts";

// The level is there before it is locked, so that of two first corrections the second finds what the first one left.
const MAKE = `
  insert into stock_levels (supplier_id, product_id, warehouse_id, updated_at)
  select $1, p.id, w.id, $4::timestamptz from products p, warehouses w where p.id = $2 and w.id = $3
  on conflict do nothing`;
const LOCK = "select from stock_levels where product_id = $1 and warehouse_id = $2 for update";
const LEVEL = `select ${LEVEL_COLUMNS} from stock_levels s ${LEVEL_JOINS} where s.product_id = $1 and s.warehouse_id = $2`;
const SET =
  "update stock_levels set on_hand = $3, updated_at = $4::timestamptz where product_id = $1 and warehouse_id = $2";
const MOVE = `
  insert into stock_movements (supplier_id, id, product_id, warehouse_id, kind, quantity, reason, at)
  values ($1, $2, $3, $4, 'adjust', $5, $6, $7::timestamptz)`;

/** What was counted, broken or found. What orders hold stays theirs: there may be less on hand than that. */
export const correctStock = command({
  permission: { staff: "stock.write" },
  audit: "stock.corrected",
  needsKey: true,
  load: async (tx, input: CorrectStockInput, now) => {
    const [, , [level]] = await Promise.all([
      tx.query(MAKE, [tx.supplierId, input.product_id, input.warehouse_id, now.toISOString()]),
      tx.query(LOCK, [input.product_id, input.warehouse_id]),
      tx.query<LevelFound>(LEVEL, [input.product_id, input.warehouse_id]),
    ]);
    return level;
  },
  run: async (work, { product_id, warehouse_id, delta, reason }, { loaded: level }) => {
    if (!level) throw notFound.refuse();
    const onHand = plain(decimal(level.on_hand).plus(delta));
    if (decimal(onHand).lt("0")) throw belowZero.refuse({ facts: { on_hand: level.on_hand } });
    const now = work.now.toISOString();
    work.send(SET, [product_id, warehouse_id, onHand, now]);
    work.send(MOVE, [work.supplierId, work.id("mov"), product_id, warehouse_id, plain(delta), reason, now]);
    work.emit(stockCorrected, { recordId: product_id, data: { warehouse_id } });
    work.changed(product_id, [{ field: `on_hand in ${warehouse_id}`, before: level.on_hand, after: onHand }]);
    const free = decimal(onHand).minus(level.reserved);
    return presentLevel({
      ...level,
      on_hand: onHand,
      available: free.lt("0") ? "0" : plain(free),
      updated_at: now,
    });
  },
});
