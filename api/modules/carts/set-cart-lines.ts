import type { FieldError } from "../../kernel/refusal.ts";
import { asBuyer } from "../../platform/auth/permit.ts";
import { command, type Work } from "../../platform/command.ts";
import { quantitySchema } from "../../platform/http/schemas.ts";
import { dayOf, requireValid } from "../contracts/index.ts";
import { evaluateLine } from "./domain/evaluate.ts";
import { promote } from "./domain/promote.ts";
import { type LineRequest, type WantedLine, wantedLines } from "./domain/wanted-lines.ts";
import { cartSubmitted, invalidLines } from "./problems.ts";
import {
  type CartView,
  type CartViewLine,
  cartSeen,
  lockCart,
  type Named,
  ownCart,
  type Place,
  readPlaces,
} from "./queries.ts";
import { presentCart } from "./schemas.ts";

export interface SetCartLinesInput {
  readonly id: string;
  readonly lines: readonly LineRequest[];
  readonly mode: "set" | "add";
}

// What refuses a line when it is typed in. Stock is told, not refused: it may have come back by the time of ordering.
const REFUSED = new Set([
  "quantity_below_minimum",
  "quantity_off_multiple",
  "quantity_above_maximum",
  "not_on_contract",
  "unavailable",
  "below_lowest_tier",
]);

const namedIn = ({ lines }: SetCartLinesInput): Named => ({
  skus: lines.flatMap(({ sku }) => sku ?? []),
  productIds: lines.flatMap(({ product_id }) => product_id ?? []),
});

/** Sets quantities, all or none; the price that the answer shows is noted as the one the buyer saw. */
export const setCartLines = command({
  permission: { buyer: "carts.edit" },
  audit: { none: "a cart is the buyer's own scratch pad; the order it becomes is what is audited" },
  load: (tx, input: SetCartLinesInput, now) => lockCart(tx, input.id, now, namedIn(input)),
  run: async (work, input: SetCartLinesInput, { loaded }) => {
    const seen = await cartSeen(work, loaded, input.id, work.now, namedIn(input));
    const view = ownCart(seen, asBuyer(work.actor));
    if (view.status !== "open") throw cartSubmitted.refuse({ facts: { order_id: view.orderId } });
    requireValid(view.contract, work.now);
    const { wanted, errors } = wantedLines(view.lines, input.lines, input.mode);
    const moved = await placeLines(work, view, wanted, errors);
    // Other quantities may reach a promotion's minimum or fall below it, which moves every line's price.
    const cart = promote({ ...view, lines: moved }, dayOf(work.now));
    const placed = cart.lines;
    const { currency } = view.contract;
    errors.push(...refusals(placed, wanted, currency));
    if (errors.length > 0) throw invalidLines.refuse({ errors });
    const now = work.now.toISOString();
    const rows = placed.flatMap((line): Row[] => {
      const held = view.promotion !== null && line.quantity !== null;
      if (!wanted.has(line.productId) && !held) return [];
      const quantity = line.quantity ?? "0";
      const { price, pack } = evaluateLine(line, quantity, currency);
      return [
        {
          product_id: line.productId,
          quantity,
          pack_unit: pack?.unit ?? null,
          warehouse_id: line.warehouse?.id ?? null,
          seen_amount: price?.amount ?? null,
        },
      ];
    });
    write(work, input.id, rows, now);
    return presentCart({
      ...cart,
      updatedAt: now,
      lines: placed.map((line) => (line.quantity === "0" ? { ...line, quantity: null } : line)),
    });
  },
});

/** The lines as they will be. What is told of another place is asked for only where a line goes there. */
async function placeLines(
  work: Work,
  view: CartView,
  wanted: ReadonlyMap<string, WantedLine>,
  errors: FieldError[],
): Promise<CartViewLine[]> {
  const moved = view.lines.flatMap((line): Place[] => {
    const to = wanted.get(line.productId);
    if (to === undefined || to.warehouseId === (line.warehouse?.id ?? null)) return [];
    return [{ product_id: line.productId, warehouse_id: to.warehouseId }];
  });
  const found = moved.length === 0 ? [] : await readPlaces(work, view.id, moved);
  const places = new Map(found.map((place) => [place.productId, place]));
  for (const { product_id, warehouse_id } of moved) {
    if (warehouse_id === null || places.has(product_id)) continue;
    const pointer = `/lines/${wanted.get(product_id)?.place ?? 0}/warehouse_id`;
    errors.push({ pointer, code: "unknown_warehouse", detail: "There is no such warehouse to order from." });
  }
  return view.lines.map((line) => {
    const to = wanted.get(line.productId);
    if (to === undefined) return line;
    const place = places.get(line.productId);
    return {
      ...line,
      quantity: to.quantity,
      packUnit: to.packUnit,
      ...(place ? { stock: place.stock, warehouse: place.warehouse } : {}),
    };
  });
}

/** Every bad line, by its place in the request. */
function refusals(
  lines: readonly CartViewLine[],
  wanted: ReadonlyMap<string, WantedLine>,
  currency: string,
): FieldError[] {
  return lines.flatMap((line): FieldError[] => {
    const place = wanted.get(line.productId)?.place;
    const quantity = line.quantity ?? "0";
    if (place === undefined || quantity === "0") return [];
    const refused = quantitySchema.safeParse(quantity).success
      ? evaluateLine(line, quantity, currency).problems.find(({ code }) => REFUSED.has(code))
      : { code: "quantity_above_maximum", detail: "No quantity has more than twelve digits." };
    return refused ? [{ pointer: `/lines/${place}/quantity`, ...refused }] : [];
  });
}

interface Row {
  readonly product_id: string;
  readonly quantity: string;
  readonly pack_unit: string | null;
  readonly warehouse_id: string | null;
  readonly seen_amount: string | null;
}

const WRITE = `
  with touched as (
    update carts set updated_at = $6::timestamptz, version = version + 1 where id = $3
  ), gone as (
    delete from cart_lines where cart_id = $3 and product_id in (select jsonb_array_elements_text($5::jsonb))
  )
  insert into cart_lines
    (supplier_id, company_id, cart_id, product_id, quantity, pack_unit, warehouse_id, seen_amount, added_at)
  select $1, $2, $3, product_id, quantity, pack_unit, warehouse_id, seen_amount, $6::timestamptz
  from jsonb_to_recordset($4::jsonb)
    as row(product_id text, quantity numeric, pack_unit text, warehouse_id text, seen_amount numeric)
  on conflict (supplier_id, cart_id, product_id)
  do update set quantity = excluded.quantity, pack_unit = excluded.pack_unit, warehouse_id = excluded.warehouse_id,
    seen_amount = excluded.seen_amount`;

/** Not waited for: what the cart will hold is known without it. */
function write(work: Work, cartId: string, rows: readonly Row[], now: string): void {
  const kept = rows.filter((row) => row.quantity !== "0");
  const gone = rows.filter((row) => row.quantity === "0").map((row) => row.product_id);
  const { supplierId, companyId } = work;
  work.send(WRITE, [supplierId, companyId, cartId, JSON.stringify(kept), JSON.stringify(gone), now]);
}
