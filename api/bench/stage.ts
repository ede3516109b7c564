/** Sets the database up for a window, outside the time that is measured, as the superuser. */
import postgres from "postgres";
import { SCHEMA as QUEUE } from "../adapters/pg-boss/boss.ts";
import type { ReadyCart } from "./operation.ts";
import { ORDER_LINES, SIZE, type World } from "./world.ts";

/** A database as it should be run: its tables belong to a login that is no superuser. */
export async function makeDatabase(
  serverUrl: string,
): Promise<{ readonly url: string; readonly ownerUrl: string }> {
  const sql = postgres(serverUrl, { max: 1, onnotice: () => {} });
  await sql`create role bench_owner login createrole`;
  await sql`create database bench owner bench_owner`;
  await sql.end();
  const url = new URL(serverUrl);
  url.pathname = "/bench";
  const ownerUrl = new URL(url);
  ownerUrl.username = "bench_owner";
  return { url: url.href, ownerUrl: ownerUrl.href };
}

export interface Stage {
  /** Fills a fresh cart for each buyer and contract that has none open, and tells all that are. */
  fillCarts(): Promise<ReadyCart[]>;
  /** Drops the mails that the orders of a window left to be sent, so that they do not weigh on the next one. */
  dropQueue(): Promise<void>;
  /** The process whose children are PostgreSQL's backends. */
  postmaster(): Promise<number>;
  close(): Promise<void>;
}

const CARTS = `
  insert into carts (supplier_id, company_id, id, buyer_id, contract_id, created_at, updated_at)
  select c.supplier_id, c.company_id, 'crt_01k0' || substr(md5(c.id || random()), 1, 22), m.buyer_id, c.id, now(), now()
  from contracts c join memberships m on m.supplier_id = c.supplier_id and m.company_id = c.company_id
  where c.supplier_id = $1 and not c.is_default and not exists (
    select from carts o
    where o.supplier_id = c.supplier_id and o.buyer_id = m.buyer_id and o.contract_id = c.id and o.status = 'open')`;

/** Quantities below the second tier, at the price the buyer saw. */
const LINES = `
  insert into cart_lines (supplier_id, company_id, cart_id, product_id, quantity, seen_amount, added_at)
  select cart.supplier_id, cart.company_id, cart.id, product.id, product.quantity_multiple * 2, entry.amount, now()
  from carts cart
  join contracts c on c.supplier_id = cart.supplier_id and c.id = cart.contract_id and not c.is_default
  cross join generate_series(0, ${ORDER_LINES - 1}) as line
  join products product on product.supplier_id = cart.supplier_id
    and product.id = 'prd_01k0' || lpad(to_hex((abs(hashtext(cart.id)) % ${SIZE.products} + line * 997) % ${SIZE.products}), 22, '0')
  join price_entries entry on entry.supplier_id = cart.supplier_id and entry.price_list_id = c.price_list_id
    and entry.product_id = product.id and entry.min_quantity = 1
  where cart.supplier_id = $1 and cart.status = 'open'
    and not exists (select from cart_lines l where l.supplier_id = cart.supplier_id and l.cart_id = cart.id)`;

const OPEN = `
  select cart.id, cart.company_id from carts cart
  join contracts c on c.supplier_id = cart.supplier_id and c.id = cart.contract_id and not c.is_default
  where cart.supplier_id = $1 and cart.status = 'open' order by cart.id`;

export function openStage(url: string, world: Pick<World, "supplierId" | "shoppers">): Stage {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const places = new Map(world.shoppers.map(({ companyId }, place) => [companyId, place]));
  return {
    async fillCarts() {
      await sql.unsafe(CARTS, [world.supplierId]);
      await sql.unsafe(LINES, [world.supplierId]);
      const open = await sql.unsafe<{ id: string; company_id: string }[]>(OPEN, [world.supplierId]);
      return open.map(({ id, company_id }) => ({ cartId: id, shopper: places.get(company_id) ?? 0 }));
    },
    async dropQueue() {
      await sql.begin(async (tx) => {
        // The dispatcher's own lock: it stamps positions too.
        await tx`select pg_advisory_xact_lock(hashtextextended('listino dispatch-events', 0))`;
        await tx`
          update events set position = placed.position from (
            select id, row_number() over (order by at, id)
              + (select coalesce(max(position), 0) from events where supplier_id = ${world.supplierId}) as position
            from events where supplier_id = ${world.supplierId} and position is null
          ) placed
          where events.supplier_id = ${world.supplierId} and events.id = placed.id`;
        await tx.unsafe(`delete from ${QUEUE}.job where state < 'active'`);
      });
    },
    async postmaster() {
      const [row] = await sql<{ text: string }[]>`select pg_read_file('postmaster.pid') as text`;
      return Number(row?.text.split("\n")[0]);
    },
    close: () => sql.end(),
  };
}
