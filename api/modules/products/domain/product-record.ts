/** A product as it is kept, and the fields that a row or a change may name. */

interface Named {
  readonly name: string;
  readonly value: string;
}
interface Pack {
  readonly unit: string;
  readonly quantity: string;
  readonly gtin: string | null;
}
interface Picture {
  readonly url: string;
  readonly alt: string | null;
}
interface Paper {
  readonly kind: string;
  readonly title: string;
  readonly url: string;
  readonly language: string | null;
}
export interface Amount {
  readonly amount: string;
  readonly currency: string;
}

export interface ProductRecord {
  readonly id: string;
  readonly externalId: string | null;
  readonly sku: string;
  readonly name: string;
  readonly description: string | null;
  readonly categoryId: string | null;
  readonly imageUrl: string | null;
  readonly familyId: string | null;
  readonly attributes: readonly Named[];
  readonly images: readonly Picture[];
  readonly documents: readonly Paper[];
  readonly brand: string | null;
  readonly gtin: string | null;
  readonly customsCode: string | null;
  readonly originCountry: string | null;
  readonly weightGrams: string | null;
  readonly replacementId: string | null;
  readonly discontinued: boolean;
  readonly recommendedPrice: Amount | null;
  readonly costPrice: Amount | null;
  readonly packs: readonly Pack[];
  readonly leadTimeDays: number | null;
  readonly lowStock: string | null;
  readonly unit: string;
  readonly taxCategory: string;
  readonly minimumQuantity: string;
  readonly quantityMultiple: string;
  readonly maximumQuantity: string | null;
  readonly backorder: boolean;
  readonly status: "active" | "inactive";
}

type Given<T> = T | undefined;

export interface ProductFields {
  readonly sku?: Given<string>;
  readonly name?: Given<string>;
  readonly description?: Given<string | null>;
  readonly category_external_id?: Given<string | null>;
  readonly image_url?: Given<string | null>;
  readonly family_external_id?: Given<string | null>;
  readonly attributes?: Given<readonly Named[]>;
  readonly images?: Given<readonly { url: string; alt?: Given<string | null> }[]>;
  readonly documents?: Given<
    readonly { kind: string; title: string; url: string; language?: Given<string | null> }[]
  >;
  readonly brand?: Given<string | null>;
  readonly gtin?: Given<string | null>;
  readonly customs_code?: Given<string | null>;
  readonly origin_country?: Given<string | null>;
  readonly weight_grams?: Given<string | null>;
  readonly replacement_external_id?: Given<string | null>;
  readonly discontinued?: Given<boolean>;
  readonly recommended_price?: Given<Amount | null>;
  readonly cost_price?: Given<Amount | null>;
  readonly packs?: Given<readonly { unit: string; quantity: string; gtin?: Given<string | null> }[]>;
  readonly lead_time_days?: Given<number | null>;
  readonly low_stock?: Given<string | null>;
  readonly unit?: Given<string>;
  readonly tax_category?: Given<string>;
  readonly minimum_quantity?: Given<string>;
  readonly quantity_multiple?: Given<string>;
  readonly maximum_quantity?: Given<string | null>;
  readonly backorder?: Given<boolean>;
  readonly status?: Given<"active" | "inactive">;
}
