/** Two suppliers of the same size, written straight into the tables by the superuser, without the API. */
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { articlesOf, searchesOf } from "./catalogue.ts";
import { SEARCH_INDEX } from "./floor-sql.ts";
import { seedCompanies } from "./seed-companies.ts";
import { seedGoods } from "./seed-goods.ts";
import type { World } from "./world.ts";

/** A connection that row security does not bind and foreign keys do not slow. */
export type SeedDatabase = ReturnType<typeof seedDatabase>;

function seedDatabase(client: postgres.Sql) {
  return drizzle(client, { casing: "snake_case" });
}

/** Fills a migrated database. `anchors` come from the API, once it runs. */
export async function seed(url: string): Promise<Omit<World, "anchors">> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  const db = seedDatabase(client);
  await db.execute("set session_replication_role = replica");
  await db.execute("set work_mem = '256MB'");
  await db.execute("set maintenance_work_mem = '512MB'");
  const worlds: Omit<World, "anchors">[] = [];
  for (const supplier of [0, 1]) {
    const articles = articlesOf(supplier);
    const { supplierId, publishableKey, shoppers } = await seedCompanies(db, supplier, articles);
    await seedGoods(db, supplier, articles);
    worlds.push({ supplierId, publishableKey, shoppers, articles, searches: searchesOf(articles) });
  }
  await client.unsafe(SEARCH_INDEX);
  await db.execute("vacuum (analyze)");
  await client.end();
  const [first] = worlds;
  if (!first) throw new Error("no supplier was seeded");
  return first;
}

/** Rows in portions: PostgreSQL takes 65,535 parameters a statement. */
export function* portions<T>(rows: readonly T[], size = 1_000): Generator<T[]> {
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size);
}
