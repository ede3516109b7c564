/**
 * SQL of sets of tiers: for each product on a list, one set for each first day. A set is over on the next one's first day;
 * whoever writes sets says so in their rows, so that whoever reads prices finds today's by one range of the key.
 */

/** The writing phrases are spelled out by the table's owner, where a test looks for them. */
export interface SetTable {
  readonly table: string;
  /** The column of what the sets belong to. */
  readonly owner: string;
  readonly insert: string;
  readonly remove: string;
  readonly change: string;
  /** Joined to the rows that are written. */
  readonly beside: string;
  /** Further columns of a row, each with an expression of the owner's id, `$2`. */
  readonly more?: Readonly<Record<string, string>>;
}

const KEYS = (keys: string) => `any (array(select jsonb_array_elements_text(${keys}::jsonb)))`;

export function setStatements({ table, owner, insert, remove, change, beside, more = {} }: SetTable) {
  const columns = Object.keys(more).map((name) => `${name}, `);
  const values = Object.values(more).map((value) => `${value}, `);
  return {
    /**
     * `$1` owner, `$2` external ids: the rows of each product there is. Product by product, since a plan that joins them as
     * sets reads a list that nobody has counted yet once for every product.
     */
    read: `select p.external_id as "externalId", p.id as "productId", coalesce(of_product.rows, '[]') as rows
      from products p cross join lateral (
        select json_agg(json_build_object('validFrom', e.valid_from, 'minQuantity', trim_scale(e.min_quantity)::text,
          'amount', trim_scale(e.amount)::text, 'baseQuantity', trim_scale(e.base_quantity)::text)
          order by e.valid_from, e.min_quantity) as rows
        from ${table} e where e.${owner} = $1 and e.product_id = p.id
      ) of_product
      where p.external_id = ${KEYS("$2")}`,
    /** `$1` supplier, `$2` owner, `$3` rows, `$4` the time. */
    write: `${insert} (supplier_id, ${owner}, ${columns.join("")}product_id, valid_from, min_quantity, amount, base_quantity, updated_at)
      select $1, $2, ${values.join("")}"productId", "validFrom", "minQuantity", amount, "baseQuantity", $4::timestamptz
      from jsonb_to_recordset($3::jsonb) as row("productId" text, "validFrom" date, "minQuantity" numeric, amount numeric,
        "baseQuantity" numeric)
      cross join ${beside}
      on conflict (supplier_id, ${owner}, product_id, valid_from, min_quantity) do update
      set amount = excluded.amount, base_quantity = excluded.base_quantity, updated_at = excluded.updated_at`,
    /** `$1` owner, `$2` rows. */
    remove: `${remove} e
      using jsonb_to_recordset($2::jsonb) as row("productId" text, "validFrom" date, "minQuantity" numeric)
      where e.${owner} = $1 and e.product_id = row."productId" and e.valid_from = row."validFrom"
        and e.min_quantity = row."minQuantity"`,
    /** `$1` owner, `$2` product ids: lets every set be over when the next begins. */
    close: `${change} e set valid_until = following.day
      from (
        select product_id, valid_from, lead(valid_from) over (partition by product_id order by valid_from) as day
        from (select distinct product_id, valid_from from ${table} where ${owner} = $1 and product_id = ${KEYS("$2")}) days
      ) following
      where e.${owner} = $1 and e.product_id = following.product_id and e.valid_from = following.valid_from
        and e.valid_until is distinct from following.day`,
    /** `$1` owner, `$2` what a full set names. */
    retire: `${remove} e using products p
      where e.${owner} = $1 and p.id = e.product_id and not exists (
        select from jsonb_to_recordset($2::jsonb) as named(key text, day date, tier numeric)
        where named.key = p.external_id and (named.tier is null or (named.tier = e.min_quantity and named.day = e.valid_from)))
      returning e.product_id`,
  };
}
export type SetStatements = ReturnType<typeof setStatements>;
