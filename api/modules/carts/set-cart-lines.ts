import { decimal, plain } from "../../kernel/decimal.ts";
import type { FieldError } from "../../kernel/refusal.ts";
import { asBuyer } from "../../platform/auth/permit.ts";
import { command, type Work } from "../../platform/command.ts";
import { quantitySchema } from "../../platform/http/schemas.ts";
import { requireValid } from "../contracts/index.ts";
import { evaluateLine } from "./domain/evaluate.ts";
import { cartSubmitted, invalidLines } from "./problems.ts";
import { type CartViewLine, ownCart, readCart } from "./queries.ts";
import { presentCart } from "./schemas.ts";

export interface SetCartLinesInput {
  readonly id: string;
  readonly lines: readonly { sku?: string | undefined; product_id?: string | undefined; quantity: string }[];
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

/** Sets quantities, all or none; the price that the answer shows is noted as the one the buyer saw. */
export const setCartLines = command({
  permission: { buyer: "carts.edit" },
  audit: { none: "a cart is the buyer's own scratch pad; the order it becomes is what is audited" },
  load: (tx, input: SetCartLinesInput, now) =>
    readCart(tx, { cartId: input.id }, now, "lock", {
      skus: input.lines.flatMap((line) => line.sku ?? []),
      productIds: input.lines.flatMap((line) => line.product_id ?? []),
    }),
  run: async (work, input: SetCartLinesInput, { loaded }) => {
    const view = ownCart(loaded, asBuyer(work.actor).id);
    if (view.status !== "open") throw cartSubmitted.refuse({ facts: { order_id: view.orderId } });
    requireValid(view.contract, work.now);
    const wanted = apply(view.lines, input, view.contract.currency);
    const changes = view.lines.filter((line) => wanted.has(line.productId));
    const now = work.now.toISOString();
    const rows = changes.map((line) => {
      const quantity = wanted.get(line.productId) ?? "0";
      const { price } = evaluateLine(line, quantity, view.contract.currency);
      return { product_id: line.productId, quantity, seen_amount: price?.amount ?? null };
    });
    write(work, input.id, rows, now);
    return presentCart({
      ...view,
      updatedAt: now,
      lines: view.lines.map((line) => {
        const quantity = wanted.get(line.productId);
        if (quantity === undefined) return line;
        return { ...line, quantity: quantity === "0" ? null : quantity };
      }),
    });
  },
});

/** The new quantity of each product named; refuses with every bad line, by its place in the request. */
function apply(
  lines: readonly CartViewLine[],
  input: SetCartLinesInput,
  currency: string,
): Map<string, string> {
  const bySku = new Map(lines.map((line) => [line.sku, line]));
  const byId = new Map(lines.map((line) => [line.productId, line]));
  const wanted = new Map<string, string>();
  const places = new Map<string, number>();
  const errors: FieldError[] = [];
  for (const [index, { sku, product_id, quantity }] of input.lines.entries()) {
    const line = sku === undefined ? byId.get(product_id ?? "") : bySku.get(sku);
    if (!line) {
      const pointer = `/lines/${index}/${sku === undefined ? "product_id" : "sku"}`;
      errors.push({ pointer, code: "unknown_product", detail: "There is no such product." });
      continue;
    }
    const before = wanted.get(line.productId) ?? line.quantity ?? "0";
    wanted.set(line.productId, plain(input.mode === "add" ? decimal(before).plus(quantity) : quantity));
    places.set(line.productId, index);
  }
  for (const [productId, quantity] of wanted) {
    const offer = byId.get(productId);
    if (!offer || quantity === "0") continue;
    const refused = quantitySchema.safeParse(quantity).success
      ? evaluateLine(offer, quantity, currency).problems.find(({ code }) => REFUSED.has(code))
      : { code: "quantity_above_maximum", detail: "No quantity has more than twelve digits." };
    if (refused) errors.push({ pointer: `/lines/${places.get(productId) ?? 0}/quantity`, ...refused });
  }
  if (errors.length > 0) throw invalidLines.refuse({ errors });
  return wanted;
}

const WRITE = `
  with touched as (
    update carts set updated_at = $6::timestamptz, version = version + 1 where id = $3
  ), gone as (
    delete from cart_lines where cart_id = $3 and product_id in (select jsonb_array_elements_text($5::jsonb))
  )
  insert into cart_lines (supplier_id, company_id, cart_id, product_id, quantity, seen_amount, added_at)
  select $1, $2, $3, product_id, quantity, seen_amount, $6::timestamptz
  from jsonb_to_recordset($4::jsonb) as row(product_id text, quantity numeric, seen_amount numeric)
  on conflict (supplier_id, cart_id, product_id)
  do update set quantity = excluded.quantity, seen_amount = excluded.seen_amount`;

/** Not waited for: what the cart will hold is known without it. */
function write(
  work: Work,
  cartId: string,
  rows: readonly { product_id: string; quantity: string; seen_amount: string | null }[],
  now: string,
): void {
  const kept = rows.filter((row) => row.quantity !== "0");
  const gone = rows.filter((row) => row.quantity === "0").map((row) => row.product_id);
  const { supplierId, companyId } = work;
  work.send(WRITE, [supplierId, companyId, cartId, JSON.stringify(kept), JSON.stringify(gone), now]);
}
