/** Copies all that a supplier has, many times over: more of everything, and none of it has to do with the first. */
import type { Database } from "../../platform/ports.ts";

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  /** Columns whose values must not be there twice, or are sorted and looked up by. */
  readonly unique: readonly string[];
}

/** Of what there is a handful, however large the supplier is. */
export const FEW: ReadonlySet<string> = new Set([
  ...["suppliers", "settings", "number_series", "api_keys", "warehouses", "tax_categories", "tax_rates"],
  ...["roles", "buyer_roles", "staff", "staff_totp", "staff_sessions", "notification_marks"],
  ...["groups", "group_conditions", "assortments", "assortment_rules", "promotions", "announcements"],
  ...["imports", "import_chunks", "import_errors"],
]);
const FEW_IDS = "whs|rol|brl|stf|key|grp|asm|pro|ann|imp";
/** What one of the copies may not be as well. */
const FLAGS: Readonly<Record<string, string>> = { price_lists: `{"is_default": false}` };

/** What is agreed with all companies, or with a group, stays a handful too. */
const COPIED: Readonly<Record<string, string>> = { discounts: "company_id is not null" };

const TABLES = `
  select c.relname as name,
    (select json_agg(quote_ident(attname)) from pg_attribute
      where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
    (select coalesce(json_agg(distinct a.attname), '[]') from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
      where i.indrelid = c.oid and (i.indisunique or a.attname ~ '(_sort|^path|^email)$') and a.atttypid in ('text'::regtype, 'bigint'::regtype)) as unique
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`;

const ID = `((?!${FEW_IDS})[a-z]{3}_[0-9a-hjkmnp-tv-z]{10})[0-9a-hjkmnp-tv-z]{6}([0-9a-hjkmnp-tv-z]{10})`;

/**
 * An id is copied with six of its random characters counted up, wherever it stands, so that a copy refers to its own; what
 * must differ otherwise gets the number before it. `offset 0`: the row is taken apart once and not for each copy.
 */
function copies({ name, columns, unique }: Table, supplierId: string, times: number): string {
  const marked = unique.map(
    (column) => `case jsonb_typeof(r -> '${column}')
      when 'string' then case when r ->> '${column}' ~ '^([a-z]{3}_[0-9a-z]{26}|sup_|[A-Z]{2,3}|standard)$' then '{}' else jsonb_build_object('${column}', '§-' || (r ->> '${column}')) end
      when 'number' then jsonb_build_object('${column}', r ->> '${column}' || '§') else '{}' end`,
  );
  const row = ["r", ...marked, `'${FLAGS[name] ?? "{}"}'::jsonb`].join(" || ");
  return `insert into ${name} (${columns}) select ${columns.map((column) => `made.${column}`)}
    from (
      select regexp_replace((${row})::text, '${ID}', '\\1§\\2', 'g') as text
      from (select replace(to_jsonb(t)::text, '${supplierId}', 'sup_')::jsonb as r from ${name} t where supplier_id = '${supplierId}' and ${COPIED[name] ?? "true"} offset 0) one offset 0
    ) template, generate_series(1, ${times}) n,
      jsonb_populate_record(null::${name},
        replace(replace(template.text, '§', lpad(n::text, 6, '0')), '"sup_"', '"${supplierId}"')::jsonb) made;`;
}

export async function multiply(db: Database, supplierId: string, times: number): Promise<void> {
  const tables = (await db.unscoped(TABLES)) as Table[];
  const inserts = tables
    .filter(({ name }) => !FEW.has(name))
    .map((table) => copies(table, supplierId, times));
  // What refers to what is right by construction, and the listing's trigger has nothing to list.
  await db.unscoped(`set session_replication_role = replica; ${inserts.join("\n")} reset all`);
}
