/**
 * The price rule as SQL: common table expressions behind `contract` (one row) and `shown` (the products asked for: `id`,
 * `category_id`) that end in `entries`, the tiers of the list that answers for each product, and `factors`, what the
 * discounts leave of them. Set-based: one range of an index for each list asked, and of the lists behind the first only
 * those products are asked for that none before holds. `resolve.ts` says the same for people's eyes; a test holds the two
 * together.
 */
import { BELOW, BEYOND } from "../../categories/domain/tree.ts";
import { treatmentSql } from "../../tax-categories/domain/treatment.ts";
import type { JsonWriter } from "./priced-rows.ts";

/** How a `contract` of a `company` is taxed, by the supplier's `settings`. */
export const COMPANY_TREATMENT = treatmentSql({
  treatment: "contract.tax_treatment",
  supplierCountry: "settings.country",
  companyCountry: "company.country",
  vatId: "company.vat_id",
  vatStatus: "company.vat_status",
});

/** `contract` (one row or none) of the contract with the id that stands at `id`, on the day that stands at `today`. */
export function contractOf(id: string, today: string): string {
  return `contract as materialized (
    select contract.id, contract.company_id, contract.currency, contract.status, contract.valid_from, contract.valid_until,
      contract.price_list_id, case when conditions.custom then conditions.price_list_id end as company_list_id,
      coalesce(conditions.custom, true) as custom, ${COMPANY_TREATMENT} as treatment,
      coalesce(company.country, settings.country) as country, settings.discount_mode,
      settings.price_display = 'gross' as gross, false as hidden, (${today})::date as today
    from contracts contract
    join companies company on company.id = contract.company_id
    cross join settings
    left join company_conditions conditions on conditions.company_id = contract.company_id
    where contract.id = ${id}
  )`;
}

/** What stands in for a contract where nobody is signed in: the default list of the currency that guests see. */
export function guestContract(today: string): string {
  return `contract as materialized (
    select null::text as id, null::text as company_id, currency, 'active' as status, null::date as valid_from,
      null::date as valid_until, null::text as price_list_id, null::text as company_list_id, true as custom,
      'standard' as treatment, country, discount_mode, price_display = 'gross' as gross,
      guest_mode <> 'public' as hidden, (${today})::date as today
    from settings
  )`;
}

/** A list has prices while it is switched on and valid. */
export const inUse = (list: string, today: string) =>
  `${list}.status = 'active' and (${list}.valid_from is null or ${list}.valid_from <= ${today})
    and (${list}.valid_until is null or ${list}.valid_until >= ${today})`;

/** The set of tiers whose first day came last: whoever writes sets says when each is over. */
export const current = (entry: string, today: string) =>
  `${entry}.valid_from <= ${today} and (${entry}.valid_until is null or ${entry}.valid_until > ${today})`;

/** A price that was reckoned has four decimals, or as many as the one it comes from. */
export const toPlaces = (exact: string, original: string) =>
  `round(${exact}, greatest(4, min_scale(${original})))`;

/** Exactly, without a division: the next multiple of the list's step, or four decimals where it has none. */
function byRule(exact: string, original: string): string {
  const rest = `mod(${exact}, list.rounding_step)`;
  return `case when list.rounding_step is null then ${toPlaces(exact, original)}
    else ${exact} - ${rest} + case list.rounding_mode
      when 'up' then case when ${rest} > 0 then list.rounding_step else 0 end
      when 'down' then 0
      else case when 2 * ${rest} >= list.rounding_step then list.rounding_step else 0 end end end`;
}

/** The groups whose prices the company has. */
export const GROUPS = `circles as materialized (
    select of.id, of.position, conditions.price_list_id
    from group_members member
    join groups of on of.id = member.group_id and of.status = 'active'
    left join group_conditions conditions on conditions.group_id = of.id
    where member.company_id = (select company_id from contract)
  )`;

/** The order in which lists are asked, for a row of `contract`: said here alone. */
export const ASKED_LISTS = `select 1 as turn, 0 as position, 'contract_list' as kind, contract.price_list_id as id
      union all
      select 2, 0, 'company_list', contract.company_list_id
      union all
      select 3, position, 'group_list', price_list_id from circles
      union all
      select 4, 0, 'default_list', id from price_lists where currency = contract.currency and is_default`;

/** The lists that may answer, in the order in which they are asked. */
const CANDIDATES = `candidates as materialized (
    select row_number() over (order by asked.turn, asked.position, list.id)::integer as rank, asked.kind, list.id, list.name,
      list.kind as derivation, list.currency, list.rounding_step, list.rounding_mode, (100 + list.percent) * 0.01 as factor,
      list.valid_until, base.id as base_id, least(list.valid_until, base.valid_until) as base_until, contract.today
    from contract cross join lateral (
      ${ASKED_LISTS}
    ) asked
    cross join lateral (select * from price_lists where id = asked.id offset 0) list
    left join lateral (
      select * from price_lists where list.kind = 'derived' and id = list.base_list_id offset 0
    ) base on ${inUse("base", "contract.today")}
    where list.currency = contract.currency and ${inUse("list", "contract.today")}
  )`;

/** What stands on the lists themselves. */
const OWN = (products: string) => `select e.product_id, e.min_quantity, e.amount, e.base_quantity,
        least(e.valid_until - 1, list.valid_until) as last_day
      from price_entries e
      where e.price_list_id = list.id and e.product_id = any (${products}) and ${current("e", "list.today")}`;

const stands = (product: string) => `exists (select from price_entries own
        where own.price_list_id = list.id and own.product_id = ${product} and ${current("own", "list.today")})`;

/** What lists make of another list's prices, or of what products cost, where a price of their own does not stand. */
const DERIVED = (
  products: string,
) => `select e.product_id, e.min_quantity, ${byRule("e.amount * list.factor", "e.amount")},
        e.base_quantity, least(e.valid_until - 1, list.base_until)
      from price_entries e
      where list.base_id is not null and e.price_list_id = list.base_id and e.product_id = any (${products})
        and ${current("e", "list.today")} and not ${stands("e.product_id")}
      union all
      select p.id, least(1, p.minimum_quantity), ${byRule("p.cost_amount * list.factor", "p.cost_amount")}, 1, list.valid_until
      from products p
      where list.derivation = 'cost_plus' and p.id = any (${products}) and p.cost_amount is not null
        and p.cost_currency = list.currency and not ${stands("p.id")}`;

/** `entries`: rank of the list that answers (0 for the contract's own prices), tiers before discounts, and their last day. */
const ENTRIES = `ids as materialized (
    select array_agg(id) as list from shown
  ), overrides as materialized (
    select 0 as rank, o.product_id, o.min_quantity, o.amount, o.base_quantity, o.valid_until - 1 as last_day
    from contract_prices o
    where o.contract_id = (select id from contract) and o.product_id = any ((select list from ids)::text[])
      and ${current("o", "(select today from contract)")}
  ), asked_first as materialized (
    select array_agg(id) as list from shown where id not in (select product_id from overrides)
  ), first as materialized (
    select list.rank, e.* from candidates list
    cross join lateral (${OWN("(select list from asked_first)::text[]")} offset 0) e where list.rank = 1
  ), asked_further as materialized (
    select array_agg(id) as list from shown
    where id not in (select product_id from overrides) and id not in (select product_id from first)
  ), further as materialized (
    select list.rank, e.* from candidates list cross join lateral (
      ${OWN("(select list from asked_further)::text[]")} and list.rank > 1
      union all
      ${DERIVED("(select list from asked_further)::text[]")}
      offset 0
    ) e
  ), entries as (
    select * from overrides union all select * from first
    union all
    select * from further one
    where not exists (select from further other where other.product_id = one.product_id and other.rank < one.rank)
  )`;

/** Places of a discount's scope in the order they are listed. */
export const SCOPES = ["contract", "company", "group", "category"] as const;

/** Of a row with its place. */
export const SCOPE_NAME = `(array['${SCOPES.join("', '")}'])[scope + 1]`;

const inCategory = (top: string, at: string) =>
  `(${top} is null or ${at} = ${top} or (${at} >= ${top} || '${BELOW}' and ${at} < ${top} || '${BEYOND}'))`;

const LEFT = SCOPES.map((_, scope) => `(100 - coalesce(max(percent) filter (where scope = ${scope}), 0))`);

/**
 * `offers`: the discounts of the contract; `factors`: for each product that has any, what is left of its price, exactly.
 * Of each scope the highest applies, or of all of them, as the supplier says. Without discounts nothing is looked up.
 */
const FACTORS = `offers as materialized (
    select d.scope, d.id, d.name, d.percent, d.valid_until, top.path
    from contract cross join lateral (
      select case when contract_id is null then 1 else 0 end as scope, * from discounts
      where company_id = contract.company_id
        and (contract_id = contract.id or (contract_id is null and contract.custom))
      union all
      select 2, * from discounts where company_id is null and group_id = any (array(select id from circles))
      union all
      select 3, * from discounts where company_id is null and group_id is null
    ) d left join categories top on top.id = d.category_id
    where ${inUse("d", "contract.today")}
  ), factors as materialized (
    select product_id, ${LEFT.join(" * ")} * 0.00000001 as factor, min(valid_until) as valid_until,
      DISCOUNTS as list
    from (
      select distinct on (p.id, part) p.id as product_id, o.*,
        case when contract.discount_mode = 'best_of' then 0 else o.scope end as part
      from contract, offers o, shown p left join categories c on c.id = p.category_id
      where (select count(*) > 0 from offers) and ${inCategory("o.path", "c.path")}
      order by p.id, part, o.percent desc, o.scope, o.id
    ) won group by product_id
  )`;

/** `entries` with the price that is left: `e.price`, and `f` the discounts. */
export const DISCOUNTED = `entries e left join factors f on f.product_id = e.product_id`;
export const PRICE = `case when f.factor is null then e.amount else ${toPlaces("e.amount * f.factor", "e.amount")} end`;
/** The last day of a row: of its set, its list, its discounts. */
export const LAST_DAY = "least(e.last_day, f.valid_until)";

/** The tax rate of every category, in percent. */
export const RATES = `rates as materialized (
    select tax.code, case when contract.treatment = 'standard' then coalesce(there.rate, tax.rate) else 0 end as rate
    from contract cross join tax_categories tax left join lateral (
      select rate from tax_rates
      where contract.treatment = 'standard' and code = tax.code and country = contract.country
        and valid_from <= contract.today
      order by valid_from desc limit 1
    ) there on true
  )`;

/** All of it; `discounts` is an aggregate over `scope`, `id`, `name` and `percent`. */
export function priceRule(discounts: string): string {
  return [GROUPS, CANDIDATES, ENTRIES, FACTORS.replace("DISCOUNTS", discounts), RATES].join(", ");
}

/** Open at the end, where the tier stands. */
export function source(kind: string, list: string | null, json: JsonWriter): string {
  const id = list === null ? json.literal(null) : json.quoted(`${list}.id`);
  const name = list === null ? json.literal(null) : json.escaped(`${list}.name`);
  return `'{"kind":"' || ${kind} || '","price_list_id":' || ${id} || ',"price_list_name":' || ${name} || ',"tier":'`;
}
