import { type Owner, reaches, viewerSql, withinReach } from "../../kernel/grants.ts";
import { money } from "../../kernel/money.ts";
import type { Permission } from "../../kernel/permissions.ts";
import type { TaxLine } from "../../kernel/tax.ts";
import type { Context } from "../../platform/context.ts";
import { ownCompany, type Tx } from "../../platform/db/scope.ts";
import { decodeCursor, page, unseen } from "../../platform/http/cursor.ts";
import { notFound } from "../../platform/http/problems.ts";
import { query } from "../../platform/query.ts";
import { givenPromotion } from "./domain/given-promotion.ts";
import type { OrderSummaryWire, OrderWire } from "./schemas.ts";

/** Columns of an order as JSON members, numbers as exact text; `presentSummary` puts them into wire shape. */
const HEAD = `o.id, o.number, o.acceptance, o.company_id as "companyId", o.company_name as "companyName",
  o.buyer_id as "buyerId", o.buyer_name as "buyerName", o.contract_id as "contractId", o.contract_name as "contractName",
  (select json_build_object('id', b.id, 'name', b.name) from locations b where b.id = o.location_id) as location,
  o.currency, o.payment_kind as "paymentKind", o.net_days as "netDays",
  trim_scale(o.prepay_percent)::text as "prepayPercent", o.po_number as "poNumber", o.note, o.net, o.taxes, o.gross,
  o.line_count as "lineCount", o.submitted_at as "submittedAt", o.accepted_at as "acceptedAt",
  o.promised_date as "promisedDate", o.rejected_at as "rejectedAt", o.rejection_reason as "rejectionReason",
  o.updated_at as "updatedAt", o.version`;

export interface OrderHead {
  readonly id: string;
  readonly number: string;
  readonly acceptance: string;
  readonly companyId: string;
  readonly companyName: string;
  readonly buyerId: string;
  readonly buyerName: string;
  readonly contractId: string;
  readonly contractName: string;
  readonly location: OrderSummaryWire["location"];
  readonly currency: string;
  readonly paymentKind: string;
  readonly netDays: number | null;
  readonly prepayPercent: string | null;
  readonly poNumber: string | null;
  readonly note: string | null;
  readonly net: string;
  readonly taxes: readonly TaxLine[];
  readonly gross: string;
  readonly lineCount: number;
  readonly submittedAt: string;
  readonly acceptedAt: string | null;
  readonly promisedDate: string | null;
  readonly rejectedAt: string | null;
  readonly rejectionReason: string | null;
  readonly updatedAt: string;
  readonly version: number;
}

interface OrderRow extends OrderHead {
  readonly promotionCode: string | null;
  readonly billingAddress: OrderWire["billing_address"];
  readonly shippingAddress: OrderWire["shipping_address"];
  readonly lines: readonly (Omit<OrderWire["lines"][number], "net"> & { net: string })[];
  readonly history: readonly (Omit<OrderWire["history"][number], "at"> & { at: string })[];
}

const ONE = `select ${HEAD}, o.promotion_code as "promotionCode", o.billing_address as "billingAddress", o.shipping_address as "shippingAddress",
  (select json_agg(json_build_object('id', l.id, 'position', l.position, 'product_id', l.product_id, 'sku', l.sku,
      'name', l.name, 'unit', l.unit, 'image_url', l.image_url, 'quantity', trim_scale(l.quantity)::text,
      'pack', case when l.pack_count is not null then json_build_object('unit', l.pack_unit,
        'quantity', trim_scale(l.quantity / l.pack_count)::text, 'count', trim_scale(l.pack_count)::text) end,
      'warehouse', (select json_build_object('id', w.id, 'name', w.name) from warehouses w where w.id = l.warehouse_id),
      'unit_price', trim_scale(l.unit_price)::text, 'base_quantity', trim_scale(l.base_quantity)::text,
      'net', l.net::text, 'tax_rate', trim_scale(l.tax_rate)::text, 'price_list_id', l.price_list_id,
      'price_list_name', l.price_list_name,
      'list_price', trim_scale(l.list_price)::text, 'discounts', l.discounts) order by l.position)
    from order_lines l where l.order_id = o.id) as lines,
  coalesce((select json_agg(json_build_object('at', e.at, 'type', e.type,
      'actor', json_build_object('kind', e.actor->>'kind', 'name', coalesce(b.name, m.name, case when e.actor->>'kind' = 'key' then (select name from suppliers) end)),
      'detail', coalesce(e.data->>'reason', e.data->>'note')) order by e.at, e.id)
    from events e
    left join lateral (select name from buyers
      where e.actor->>'kind' = 'buyer' and id = e.actor->>'id' offset 0) b on true
    left join lateral (select name from staff
      where e.actor->>'kind' = 'staff' and id = e.actor->>'id' offset 0) m on true
    where e.record_id = o.id), '[]'::json) as history
  from orders o where o.id = $1`;

interface FoundOrder {
  readonly wire: OrderWire;
  readonly version: number;
  readonly owner: Owner;
}

/** Null where there is no such order in the scope. */
export async function readOrder(tx: Tx, id: string): Promise<FoundOrder | null> {
  const [row] = await tx.query<OrderRow>(ONE, [id]);
  if (!row) return null;
  const owner = { buyerId: row.buyerId, locationId: row.location?.id ?? null };
  return { wire: presentOrder(row), version: row.version, owner };
}

export interface OrderFilter {
  readonly acceptance?: string | undefined;
  readonly company_id?: string | undefined;
  readonly q?: string | undefined;
  readonly updated_since?: string | undefined;
  readonly warehouse_id?: string | undefined;
}

/** One row more than the limit, newest first; of a buyer's session, given by its hash, those it may see. `q` is the beginning of an order or PO number. */
export function readOrders(
  tx: Tx,
  filter: OrderFilter,
  limit: number,
  before: string | null,
  session: string | null,
): Promise<OrderHead[]> {
  return tx.query<OrderHead>(
    `${session === null ? "" : `with ${viewerSql("orders.view", "$8")}`} select ${HEAD} from orders o
     where ($1::text is null or o.id < $1) and ($2::text is null or o.acceptance = $2)
       and ($3::text is null or o.company_id = $3)
       and ($4::text is null or starts_with(lower(o.number), $4) or starts_with(lower(o.po_number), $4))
       and ($5::timestamptz is null or o.updated_at >= $5::timestamptz)
       and ($6::text is null
         or exists (select from reservations r
           where r.order_id = o.id and r.warehouse_id = $6 and r.released_at is null)
         or exists (select from order_lines l where l.order_id = o.id and l.warehouse_id = $6))
       ${session === null ? "" : `and ${withinReach("o.buyer_id", "o.location_id")}`}
     order by o.id desc limit ${unseen("$7")}`,
    [
      before,
      filter.acceptance ?? null,
      ownCompany(tx) ?? filter.company_id ?? null,
      filter.q?.toLowerCase() ?? null,
      filter.updated_since ?? null,
      filter.warehouse_id ?? null,
      limit + 1,
      ...(session === null ? [] : [session]),
    ],
  );
}

/** Reads one order of whoever has the permission: a buyer's as far as `orders.view` reaches, any for staff. */
export const orderFor = (permission: Permission) =>
  query({
    permission,
    direct: true,
    run: async (read, { id }: { id: string }) => {
      const found = await readOrder(read, id);
      const actor = await read.actor();
      if (!found || (actor.kind === "buyer" && !reaches(actor, "orders.view", found.owner))) {
        throw notFound.refuse();
      }
      return found.wire;
    },
  });

interface OrderPage extends OrderFilter {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Lists orders, newest first. */
export function ordersFor(permission: Permission) {
  const list = query({
    permission,
    run: async (read, { limit, cursor, session, ...filter }: OrderPage & { session: string | null }) => {
      const before = cursor === undefined ? null : String(decodeCursor(cursor, 1)[0]);
      const rows = await readOrders(read, filter, limit, before, session);
      return page(rows, limit, (row) => [row.id], presentSummary);
    },
  });
  return (context: Context, input: OrderPage) =>
    list(context, { ...input, session: "buyer" in permission ? context.credential.subject : null });
}

const time = (text: string) => new Date(text).toISOString();
const timeOrNull = (text: string | null) => (text === null ? null : time(text));

export function presentSummary(row: OrderHead): OrderSummaryWire {
  return {
    id: row.id,
    number: row.number,
    acceptance: row.acceptance,
    company: { id: row.companyId, name: row.companyName },
    buyer: { id: row.buyerId, name: row.buyerName },
    contract: { id: row.contractId, name: row.contractName },
    location: row.location,
    currency: row.currency,
    payment_terms: { kind: row.paymentKind, net_days: row.netDays, prepay_percent: row.prepayPercent },
    po_number: row.poNumber,
    note: row.note,
    totals: {
      net: money(row.net, row.currency),
      taxes: [...row.taxes],
      gross: money(row.gross, row.currency),
    },
    line_count: row.lineCount,
    submitted_at: time(row.submittedAt),
    accepted_at: timeOrNull(row.acceptedAt),
    promised_date: row.promisedDate,
    rejected_at: timeOrNull(row.rejectedAt),
    rejection_reason: row.rejectionReason,
    updated_at: time(row.updatedAt),
  };
}

function presentOrder(row: OrderRow): OrderWire {
  return {
    ...presentSummary(row),
    billing_address: row.billingAddress,
    shipping_address: row.shippingAddress,
    lines: row.lines.map((line) => ({ ...line, net: money(line.net, row.currency) })),
    promotion: givenPromotion(row.promotionCode, row.lines),
    history: row.history.map((entry) => ({ ...entry, at: time(entry.at) })),
  };
}
