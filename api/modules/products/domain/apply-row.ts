/** What a row of an import, or a change by hand, makes of a product. Pure. */
import { compare, plain } from "../../../kernel/decimal.ts";
import type { Amount, ProductFields, ProductRecord } from "./product-record.ts";

/** What there is to refer to. */
export interface Known {
  /** External id → id. */
  readonly categories: ReadonlyMap<string, string>;
  readonly families: ReadonlyMap<string, string>;
  /** External id → id of what may replace something. */
  readonly replacements: ReadonlyMap<string, string>;
  readonly taxCategories: ReadonlySet<string>;
  /** SKU → id of the product that has it. */
  readonly skus: ReadonlyMap<string, string>;
}

export interface FieldRefusal {
  readonly code: string;
  readonly detail: string;
  readonly field: string;
}

export type Applied =
  | { readonly ok: true; readonly after: ProductRecord; readonly changed: boolean }
  | { readonly ok: false; readonly error: FieldRefusal };

class Refused extends Error {
  constructor(readonly refusal: FieldRefusal) {
    super(refusal.code);
  }
}

function refuse(code: string, detail: string, field: string): never {
  throw new Refused({ code, detail, field });
}

export function applyRow(
  before: ProductRecord | undefined,
  fields: ProductFields,
  known: Known,
  fresh: { readonly id: string; readonly externalId: string },
): Applied {
  try {
    const after = afterRow(before, fields, known, fresh);
    return { ok: true, after, changed: before === undefined || !same(before, after) };
  } catch (thrown) {
    if (thrown instanceof Refused) return { ok: false, error: thrown.refusal };
    throw thrown;
  }
}

function afterRow(
  before: ProductRecord | undefined,
  fields: ProductFields,
  known: Known,
  fresh: { readonly id: string; readonly externalId: string },
): ProductRecord {
  const sku = fields.sku ?? before?.sku ?? refuse("required", "A new product needs a SKU.", "sku");
  const name = fields.name ?? before?.name ?? refuse("required", "A new product needs a name.", "name");
  const id = before?.id ?? fresh.id;
  const owner = known.skus.get(sku);
  if (owner !== undefined && owner !== id) refuse("sku_taken", "Another product has this SKU.", "sku");
  const taxCategory = fields.tax_category ?? before?.taxCategory ?? "standard";
  if (!known.taxCategories.has(taxCategory)) {
    refuse("unknown_tax_category", `There is no tax category ${taxCategory}.`, "tax_category");
  }
  const after: ProductRecord = {
    id,
    externalId: before?.externalId ?? fresh.externalId,
    sku,
    name,
    description: kept(fields.description, before?.description),
    categoryId: referred(fields, "category", known.categories, before?.categoryId),
    imageUrl: kept(fields.image_url, before?.imageUrl),
    familyId: referred(fields, "family", known.families, before?.familyId),
    attributes: fields.attributes ?? before?.attributes ?? [],
    images: fields.images?.map(({ url, alt }) => ({ url, alt: alt ?? null })) ?? before?.images ?? [],
    documents:
      fields.documents?.map((one) => ({ ...one, language: one.language ?? null })) ?? before?.documents ?? [],
    brand: kept(fields.brand, before?.brand),
    gtin: kept(fields.gtin, before?.gtin),
    customsCode: kept(fields.customs_code, before?.customsCode),
    originCountry: kept(fields.origin_country, before?.originCountry),
    weightGrams: decimalOrNull(kept(fields.weight_grams, before?.weightGrams)),
    replacementId: referred(fields, "replacement", known.replacements, before?.replacementId),
    discontinued: fields.discontinued ?? before?.discontinued ?? false,
    recommendedPrice: amountOrNull(kept(fields.recommended_price, before?.recommendedPrice)),
    costPrice: amountOrNull(kept(fields.cost_price, before?.costPrice)),
    packs:
      fields.packs?.map(({ unit, quantity, gtin }) => ({
        ...{ unit, quantity: plain(quantity) },
        gtin: gtin ?? null,
      })) ??
      before?.packs ??
      [],
    leadTimeDays: kept(fields.lead_time_days, before?.leadTimeDays),
    lowStock: decimalOrNull(kept(fields.low_stock, before?.lowStock)),
    unit: fields.unit ?? before?.unit ?? "C62",
    taxCategory,
    minimumQuantity: plain(fields.minimum_quantity ?? before?.minimumQuantity ?? "1"),
    quantityMultiple: plain(fields.quantity_multiple ?? before?.quantityMultiple ?? "1"),
    maximumQuantity: decimalOrNull(kept(fields.maximum_quantity, before?.maximumQuantity)),
    backorder: fields.backorder ?? before?.backorder ?? false,
    status: fields.status ?? before?.status ?? "active",
  };
  judge(after);
  return after;
}

const MISSING = {
  category: ["unknown_category", "There is no category with this external_id."],
  family: ["unknown_family", "There is no family with this external_id."],
  replacement: ["unknown_product", "There is no product with this external_id."],
} as const;

function referred(
  fields: ProductFields,
  what: keyof typeof MISSING,
  known: ReadonlyMap<string, string>,
  before: string | null | undefined,
): string | null {
  const field = `${what}_external_id` as const;
  const given = fields[field];
  if (given === undefined || given === null) return given === null ? null : (before ?? null);
  const [code, detail] = MISSING[what];
  return known.get(given) ?? refuse(code, detail, field);
}

/** What no single field shows to be wrong. */
function judge(after: ProductRecord): void {
  if (after.maximumQuantity !== null && compare(after.maximumQuantity, after.minimumQuantity) < 0) {
    const detail = `The maximum is under the minimum of ${after.minimumQuantity}.`;
    refuse("maximum_below_minimum", detail, "maximum_quantity");
  }
  if (after.replacementId === after.id) {
    refuse("replaces_itself", "A product cannot replace itself.", "replacement_external_id");
  }
  const units = after.packs.map(({ unit }) => unit);
  if (units.includes(after.unit) || new Set(units).size < units.length) {
    refuse(
      "pack_unit_twice",
      "Each unit of a pack is another one than the product's and the others'.",
      "packs",
    );
  }
}

/** Absent keeps, null clears. */
function kept<T>(given: T | null | undefined, before: T | null | undefined): T | null {
  return given === undefined ? (before ?? null) : given;
}

function decimalOrNull(value: string | null): string | null {
  return value === null ? null : plain(value);
}

function amountOrNull(value: Amount | null): Amount | null {
  return value && { amount: plain(value.amount), currency: value.currency };
}

function same(a: ProductRecord, b: ProductRecord): boolean {
  return (Object.keys(b) as (keyof ProductRecord)[]).every(
    (field) => a[field] === b[field] || JSON.stringify(sorted(a[field])) === JSON.stringify(sorted(b[field])),
  );
}

/** PostgreSQL keeps the members of JSON in an order of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
