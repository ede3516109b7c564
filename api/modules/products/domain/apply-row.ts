/** What a row of an import, or a change by hand, makes of a product. Pure. */
import { compare, plain } from "../../../kernel/decimal.ts";

export interface ProductRecord {
  readonly id: string;
  readonly externalId: string | null;
  readonly sku: string;
  readonly name: string;
  readonly description: string | null;
  readonly categoryId: string | null;
  readonly imageUrl: string | null;
  readonly unit: string;
  readonly taxCategory: string;
  readonly minimumQuantity: string;
  readonly quantityMultiple: string;
  readonly maximumQuantity: string | null;
  readonly backorder: boolean;
  readonly status: "active" | "inactive";
}

export interface ProductFields {
  readonly sku?: string | undefined;
  readonly name?: string | undefined;
  readonly description?: string | null | undefined;
  readonly category_external_id?: string | null | undefined;
  readonly image_url?: string | null | undefined;
  readonly unit?: string | undefined;
  readonly tax_category?: string | undefined;
  readonly minimum_quantity?: string | undefined;
  readonly quantity_multiple?: string | undefined;
  readonly maximum_quantity?: string | null | undefined;
  readonly backorder?: boolean | undefined;
  readonly status?: "active" | "inactive" | undefined;
}

/** What there is to refer to. */
export interface Known {
  /** External id → id. */
  readonly categories: ReadonlyMap<string, string>;
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

export function applyRow(
  before: ProductRecord | undefined,
  fields: ProductFields,
  known: Known,
  fresh: { readonly id: string; readonly externalId: string },
): Applied {
  const sku = fields.sku ?? before?.sku;
  const name = fields.name ?? before?.name;
  if (sku === undefined) return refused("required", "A new product needs a SKU.", "sku");
  if (name === undefined) return refused("required", "A new product needs a name.", "name");
  const id = before?.id ?? fresh.id;
  const owner = known.skus.get(sku);
  if (owner !== undefined && owner !== id)
    return refused("sku_taken", "Another product has this SKU.", "sku");
  const category = fields.category_external_id;
  const categoryId = typeof category === "string" ? known.categories.get(category) : undefined;
  if (typeof category === "string" && categoryId === undefined) {
    return refused("unknown_category", "There is no category with this external_id.", "category_external_id");
  }
  const taxCategory = fields.tax_category ?? before?.taxCategory ?? "standard";
  if (!known.taxCategories.has(taxCategory)) {
    return refused("unknown_tax_category", `There is no tax category ${taxCategory}.`, "tax_category");
  }
  const after: ProductRecord = {
    id,
    externalId: before?.externalId ?? fresh.externalId,
    sku,
    name,
    description: cleared(fields.description, before?.description),
    categoryId: category === undefined ? (before?.categoryId ?? null) : (categoryId ?? null),
    imageUrl: cleared(fields.image_url, before?.imageUrl),
    unit: fields.unit ?? before?.unit ?? "C62",
    taxCategory,
    minimumQuantity: plain(fields.minimum_quantity ?? before?.minimumQuantity ?? "1"),
    quantityMultiple: plain(fields.quantity_multiple ?? before?.quantityMultiple ?? "1"),
    maximumQuantity: decimalOrNull(cleared(fields.maximum_quantity, before?.maximumQuantity)),
    backorder: fields.backorder ?? before?.backorder ?? false,
    status: fields.status ?? before?.status ?? "active",
  };
  if (after.maximumQuantity !== null && compare(after.maximumQuantity, after.minimumQuantity) < 0) {
    return refused(
      "maximum_below_minimum",
      `The maximum is under the minimum of ${after.minimumQuantity}.`,
      "maximum_quantity",
    );
  }
  return { ok: true, after, changed: before === undefined || !same(before, after) };
}

/** Absent keeps, null clears. */
function cleared(given: string | null | undefined, before: string | null | undefined): string | null {
  return given === undefined ? (before ?? null) : given;
}

function decimalOrNull(value: string | null): string | null {
  return value === null ? null : plain(value);
}

function same(a: ProductRecord, b: ProductRecord): boolean {
  return (Object.keys(b) as (keyof ProductRecord)[]).every((field) => a[field] === b[field]);
}

function refused(code: string, detail: string, field: string): Applied {
  return { ok: false, error: { code, detail, field } };
}
