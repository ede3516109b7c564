/**
 * Who sees which products, as SQL. `sight` is a common table expression of one row: the assortments that apply, null for
 * everything there is. It comes before whatever asks `visible`. Pure.
 */

/** SQL expressions for the company and the buyer who look. */
export interface Viewer {
  readonly company: string;
  readonly buyer: string;
}

/** A buyer's: what is granted to the company, its groups and the buyer's own branch; without any, what the settings say. */
export function sightOf({ company, buyer }: Viewer): string {
  return `sight as materialized (
    select case when granted.list is not null then granted.list
      when (select unassigned_catalogue from settings) = 'none' then '{}'::text[] end as assortments
    from (
      select array_agg(distinct a.id) as list
      from (
        select assortment_id from assortment_grants
        where company_id = ${company} and (location_id is null or location_id = (
          select location_id from memberships where company_id = ${company} and buyer_id = ${buyer}))
        union all
        select g.assortment_id from group_members m
        join groups on groups.id = m.group_id and groups.status = 'active'
        join assortment_grants g on g.group_id = m.group_id
        where m.company_id = ${company}
      ) held
      join assortments a on a.id = held.assortment_id and a.status = 'active'
    ) granted
  )`;
}

/** A guest's: the guests' assortment, or everything where there is none. One that is switched off shows nothing. */
export const SIGHT_OF_GUESTS = `sight as materialized (
    select case when guest_assortment_id is not null
      then array(select id from assortments where id = guest_assortment_id and status = 'active') end as assortments
    from settings
  )`;

/** Of whoever asks a statement that has the row of its credential as `credential`. */
export function sightOfAsker(guest: boolean): string {
  return guest
    ? SIGHT_OF_GUESTS
    : sightOf({
        company: "(select company_id from credential)",
        buyer: "(select buyer_id from credential)",
      });
}

/** The assortments in sight; null for everything. */
export const IN_SIGHT = "(select assortments from sight)";
export const SEES_ALL = "(select assortments is null from sight)";

/** Whether an active product is seen; `product` is an expression for its id. */
export function visible(product: string): string {
  // A scalar with a limit is looked up for each product asked about; a plain `exists` may be planned to read whole assortments.
  return `(${SEES_ALL} or (select true from assortment_listing
    where assortment_id = any (${IN_SIGHT}::text[]) and product_id = ${product} limit 1))`;
}

/** What a select needs to know of who sees what. */
export interface Sight {
  /** Whether everything is seen. */
  readonly all: string;
  /** The assortments otherwise; null where there is no otherwise. */
  readonly list: string | null;
  visible(product: string): string;
}

/** As `sight` has it. */
export const IN_QUESTION: Sight = { all: SEES_ALL, list: IN_SIGHT, visible };

/** Of somebody who is known to see everything: nothing of assortments is left in the statement, and no `sight` is needed. */
export const UNLIMITED: Sight = { all: "true", list: null, visible: () => "true" };

/** Whether assortments do not concern a company that has nothing of its own and shares nothing with others, cheaply looked up. */
export const unassorted = (company: string) =>
  `(select true from assortment_grants where company_id = ${company} limit 1) is null
    and (select true from assortment_grants where company_id is null limit 1) is null`;
