import type { Work } from "../../platform/command.ts";

const LOCK = "select id from promotions where id = $1 for no key update";

// Behind the lock, so that the uses of others are seen.
const USE = `with taken as (
    update promotions set uses = uses + 1
    where id = $1 and status = 'active' and (maximum_uses is null or uses < maximum_uses)
      and (maximum_uses_per_company is null or maximum_uses_per_company > (
        select count(*) from promotion_uses where promotion_id = $1 and company_id = $3))
    returning id
  )
  insert into promotion_uses (supplier_id, company_id, promotion_id, order_id, at)
  select $2, $3, id, $4, $5::timestamptz from taken returning promotion_id`;

/** Takes one use for an order: part of `submitOrder`. False where none is left; of two at the last use, one gets it. */
export async function takeUse(
  work: Work,
  use: { readonly promotionId: string; readonly companyId: string; readonly orderId: string },
): Promise<boolean> {
  const { promotionId, companyId, orderId } = use;
  const [, taken] = await Promise.all([
    work.query(LOCK, [promotionId]),
    work.query(USE, [promotionId, work.supplierId, companyId, orderId, work.now.toISOString()]),
  ]);
  return taken.length > 0;
}
