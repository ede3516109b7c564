import type { z } from "zod";
import type { Work } from "../../platform/command.ts";
import { type AddressDraft, addressColumns } from "./schemas.ts";

export interface BillingAddress {
  readonly companyId: string;
  readonly companyName: string;
  readonly address: z.infer<typeof AddressDraft>;
}

const FOUND = `select company_id, bool_or(is_billing_default) as billing, bool_or(is_shipping_default) as shipping
  from addresses where company_id = any (array(select jsonb_array_elements_text($1::jsonb))) group by company_id`;

const FIELDS = `"contactName" text, label text, "companyName" text, line1 text, line2 text, "postalCode" text, city text,
  region text, country text, phone text`;

const UPDATE = `update addresses set label = row.label, company_name = row."companyName", contact_name = row."contactName",
    line1 = row.line1, line2 = row.line2, postal_code = row."postalCode", city = row.city, region = row.region,
    country = row.country, phone = row.phone, version = addresses.version + 1, updated_at = $2::timestamptz
  from jsonb_to_recordset($1::jsonb) as row("companyId" text, ${FIELDS})
  where addresses.company_id = row."companyId" and addresses.is_billing_default
    and (addresses.label, addresses.company_name, addresses.contact_name, addresses.line1, addresses.line2,
      addresses.postal_code, addresses.city, addresses.region, addresses.country, addresses.phone)
      is distinct from (row.label, row."companyName", row."contactName", row.line1, row.line2,
      row."postalCode", row.city, row.region, row.country, row.phone)
  returning addresses.company_id`;

const INSERT = `insert into addresses (supplier_id, company_id, id, label, company_name, contact_name, line1, line2,
    postal_code, city, region, country, phone, is_billing_default, is_shipping_default, created_at, updated_at)
  select $1, "companyId", id, label, "companyName", "contactName", line1, line2, "postalCode", city, region, country,
    phone, true, shipping, $3::timestamptz, $3::timestamptz
  from jsonb_to_recordset($2::jsonb) as row(id text, "companyId" text, shipping boolean, ${FIELDS})`;

/** Where the invoices of many companies go: the default is changed, or made. Yields whose did. Part of an import. */
export async function putBillingAddresses(
  work: Work,
  given: readonly BillingAddress[],
): Promise<ReadonlySet<string>> {
  if (given.length === 0) return new Set();
  const found = await work.query<{ company_id: string; billing: boolean; shipping: boolean }>(FOUND, [
    JSON.stringify(given.map(({ companyId }) => companyId)),
  ]);
  const has = new Map(found.map((row) => [row.company_id, row]));
  const rows = given.map(({ companyId, companyName, address }) => {
    const {
      isBillingDefault: _,
      isShippingDefault: __,
      locationId: ___,
      ...columns
    } = addressColumns({
      ...address,
      location_id: null,
      label: address.label ?? address.city,
      company_name: address.company_name ?? companyName,
      contact_name: address.contact_name ?? null,
      line2: address.line2 ?? null,
      region: address.region ?? null,
      phone: address.phone ?? null,
      is_billing_default: true,
      is_shipping_default: false,
    });
    return { ...columns, companyId, shipping: !has.get(companyId)?.shipping };
  });
  const fresh = rows
    .filter((row) => !has.get(row.companyId)?.billing)
    .map((row) => ({ ...row, id: work.id("adr") }));
  const there = rows.filter((row) => has.get(row.companyId)?.billing);
  const at = work.now.toISOString();
  const [changed] = await Promise.all([
    there.length === 0 ? [] : work.query<{ company_id: string }>(UPDATE, [JSON.stringify(there), at]),
    fresh.length > 0 && work.query(INSERT, [work.supplierId, JSON.stringify(fresh), at]),
  ]);
  return new Set([...changed.map((row) => row.company_id), ...fresh.map((row) => row.companyId)]);
}
