/** The cart's promotion in SQL: behind `cart` and the price rule, whose `circles` are the company's groups. */
import { BELOW, BEYOND } from "../../categories/domain/tree.ts";

export const PROMOTION = `promotion as materialized (
    select top.path, json_build_object('id', p.id, 'code', p.code, 'name', p.name, 'percent', trim_scale(p.percent)::text,
      'status', p.status, 'validFrom', p.valid_from, 'validUntil', p.valid_until, 'mode', contract.discount_mode,
      'ours', p.group_id is null or p.group_id in (select id from circles),
      'left', (p.maximum_uses is null or p.uses < p.maximum_uses) and (p.maximum_uses_per_company is null
        or p.maximum_uses_per_company > (select count(*) from promotion_uses u
          where u.promotion_id = p.id and u.company_id = cart.company_id)),
      'minimum', case when p.minimum_amount is not null then
        json_build_object('amount', trim_scale(p.minimum_amount)::text, 'currency', p.minimum_currency) end,
      'problem', null, 'net', null) as facts
    from cart join promotions p on p.id = cart.promotion_id
    cross join contract left join categories top on top.id = p.category_id
  )`;

/** Whether it is for `product` too. */
export const PROMOTED = `coalesce((
    select promotion.path is null or c.path = promotion.path
      or (c.path >= promotion.path || '${BELOW}' and c.path < promotion.path || '${BEYOND}')
    from promotion left join categories c on c.id = product.category_id), false)`;
