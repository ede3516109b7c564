/** What a supplier of the seed sells: categories, products, stock, and every product on every price list. */
import { sql } from "drizzle-orm";
import { sortKey } from "../kernel/sort-key.ts";
import { INSIDE } from "../modules/categories/index.ts";
import { categories } from "../modules/categories/tables.ts";
import { priceLists } from "../modules/price-lists/tables.ts";
import { termsOf } from "../modules/products/domain/terms.ts";
import { products, productTerms } from "../modules/products/tables.ts";
import { stockLevels } from "../modules/stock/tables.ts";
import { taxCategories } from "../modules/tax-categories/tables.ts";
import { warehouses } from "../modules/warehouses/tables.ts";
import { worded } from "./catalogue.ts";
import { portions, type SeedDatabase } from "./seed.ts";
import { type Article, idOf, SIZE } from "./world.ts";

const WAREHOUSES = ["Leeds", "Bristol"];

export async function seedGoods(
  db: SeedDatabase,
  supplier: number,
  articles: readonly Article[],
): Promise<void> {
  const supplierId = idOf("sup", supplier, 1);
  const now = new Date();
  const dated = { supplierId, createdAt: now, updatedAt: now };
  const category = (number: number) => ({
    id: idOf("cat", supplier, number),
    path: `${String(number).padStart(6, "0")}category ${number}`,
  });
  await db.insert(taxCategories).values([
    { supplierId, code: "standard", name: "Standard", rate: "20", updatedAt: now },
    { supplierId, code: "reduced", name: "Reduced", rate: "5", updatedAt: now },
  ]);
  await db.insert(categories).values(
    Array.from({ length: SIZE.categories }, (_, number) => ({
      ...dated,
      ...category(number),
      externalId: `C${number}`,
      name: `Category ${number}`,
      nameSort: `category ${number}`,
      position: number,
    })),
  );
  await db.insert(warehouses).values(
    WAREHOUSES.map((name, number) => ({
      ...dated,
      id: idOf("whs", supplier, number),
      name,
      position: number,
    })),
  );
  await db.insert(priceLists).values(
    Array.from({ length: SIZE.priceLists }, (_, number) => ({
      ...dated,
      id: idOf("prl", supplier, number),
      externalId: `L${number}`,
      name: `Trade ${number}`,
      currency: "GBP",
    })),
  );
  for (const some of portions(articles)) {
    await db.insert(products).values(
      some.map(({ id, sku, name, pack }, index) => {
        const { id: categoryId, path } = category(index % SIZE.categories);
        return {
          ...dated,
          id,
          externalId: sku,
          sku,
          skuSort: sortKey(sku),
          name,
          nameSort: sortKey(name),
          description: `A ${name}, as it is ordered by the trade.`,
          categoryId,
          categorySort: `${path}${INSIDE}${sortKey(sku)}`,
          imageUrl: `https://shop.example/images/${sku}.svg`,
          taxCategory: index % 10 === 0 ? "reduced" : "standard",
          minimumQuantity: String(pack),
          quantityMultiple: String(pack),
        };
      }),
    );
  }
  const terms = articles.flatMap(({ id, sku, name }) =>
    termsOf(worded(sku, name)).map((term) => ({ supplierId, productId: id, term })),
  );
  for (const some of portions(terms, 5_000)) await db.insert(productTerms).values(some);
  const levels = articles.flatMap(({ id }) =>
    WAREHOUSES.map((_, number) => ({
      supplierId,
      productId: id,
      warehouseId: idOf("whs", supplier, number),
      onHand: "1000000000",
      updatedAt: now,
    })),
  );
  for (const some of portions(levels, 5_000)) await db.insert(stockLevels).values(some);
  await db.execute(PRICES(supplierId));
}

/** Two or three tiers of each product on each list, in the order of the primary key. */
const PRICES = (supplierId: string) => sql`
  insert into price_entries (supplier_id, price_list_id, product_id, min_quantity, amount, updated_at)
  select ${supplierId}, list.id, product.id, tier.minimum,
    round((0.5 + abs(hashtext(product.sku)) % 4000 / 100.0) * tier.factor * (0.7 + abs(hashtext(list.id)) % 40 / 100.0), 3),
    now()
  from price_lists list, products product,
    (values (1, 1.0, 0), (60, 0.9, 0), (600, 0.8, 1)) as tier(minimum, factor, every)
  where list.supplier_id = ${supplierId} and product.supplier_id = ${supplierId}
    and (tier.every = 0 or abs(hashtext(product.id)) % 2 = 0)
  order by list.id, product.id, tier.minimum`;
