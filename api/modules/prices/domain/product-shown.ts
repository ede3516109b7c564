/** What a buyer is shown of a product, as SQL that writes its JSON. Pure. */
import { IN_QUESTION, type Sight } from "../../assortments/domain/sight.ts";
import type { JsonWriter } from "./priced-rows.ts";

/** What `shown` has to hold of a product for it, beside `id`. */
export const SHOWN_COLUMNS =
  "p.sku, p.name, p.category_id, p.image_url, p.unit, p.gtin, p.brand, p.family_id, p.discontinued, p.replacement_id, p.packs";
/** The same for a product on its own. */
export const DETAIL_COLUMNS = `p.description, p.images, p.documents, p.attributes, p.customs_code, p.origin_country, p.weight_grams`;

/** Behind `ids` and `contract`, common table expressions that the row reads. Categories by their keys: a join may be planned to read the whole tree. */
export const SHOWN_CTES = `names as materialized (
    select jsonb_object_agg(id, name) as list from categories
    where id = any ((select array_agg(distinct category_id) from shown)::text[])
  ), numbered as materialized (
    select product_id, part_number from part_numbers
    where company_id = (select company_id from contract) and product_id = any ((select list from ids)::text[])
  )`;

/** Joined to `shown p`. */
export const SHOWN_JOINS = "left join numbered on numbered.product_id = p.id";

export function productShown(json: JsonWriter, sight: Sight): string {
  const instead = json.objectOf({
    id: json.quoted("instead.id"),
    sku: json.escaped("instead.sku"),
    name: json.escaped("instead.name"),
  });
  // What replaces a product is told where it is seen itself.
  const replacement = `(select ${instead} from products instead
    where instead.id = p.replacement_id and instead.status = 'active' and ${sight.visible("instead.id")})`;
  return json.objectOf({
    id: json.quoted("p.id"),
    sku: json.escaped("p.sku"),
    name: json.escaped("p.name"),
    category_id: json.orNull(json.quoted("p.category_id")),
    category_name: json.orNull("((select list from names) -> p.category_id)::text"),
    image_url: json.orNull(json.escaped("p.image_url")),
    unit: json.quoted("p.unit"),
    gtin: json.orNull(json.quoted("p.gtin")),
    brand: json.orNull(json.escaped("p.brand")),
    family_id: json.orNull(json.quoted("p.family_id")),
    part_number: json.orNull(json.escaped("numbered.part_number")),
    discontinued: "p.discontinued::text",
    replacement: `case when p.replacement_id is null then 'null' else ${json.orNull(replacement)} end`,
    packs: "p.packs::text",
  });
}

/** Beside a price: what the supplier recommends to ask for it, in whichever currency. */
export function recommendedPrice(json: JsonWriter): string {
  const { exactly, quoted, objectOf, orNull } = json;
  return orNull(
    objectOf({ amount: exactly("p.recommended_amount"), currency: quoted("p.recommended_currency") }),
  );
}

/** More members of a product on its own. Variants are those that the asker sees. */
export function detailMembers(json: JsonWriter): Record<string, string> {
  const variant = json.objectOf({
    product_id: json.quoted("v.id"),
    sku: json.escaped("v.sku"),
    attributes: "v.attributes::text",
  });
  const family = json.objectOf({
    id: json.quoted("f.id"),
    name: json.escaped("f.name"),
    options: "f.options::text",
    variants: json.arrayOf(`(select string_agg(${variant}, ',' order by v.sku_sort) from products v
      where v.family_id = f.id and v.status = 'active' and ${IN_QUESTION.visible("v.id")})`),
  });
  return {
    description: json.orNull(json.escaped("p.description")),
    images: "p.images::text",
    documents: "p.documents::text",
    attributes: "p.attributes::text",
    customs_code: json.orNull(json.quoted("p.customs_code")),
    origin_country: json.orNull(json.quoted("p.origin_country")),
    weight_grams: json.orNull(json.exactly("p.weight_grams")),
    family: json.orNull(`(select ${family} from families f where f.id = p.family_id)`),
  };
}
