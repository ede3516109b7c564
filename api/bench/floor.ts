/**
 * The floor: the fastest honest server we can write by hand for the same answers. No sign-in, no row security (it logs
 * in as a role that passes by it), no validation, no compression. See docs/benchmarks.md; slowing it is cheating.
 */
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import postgres from "postgres";
import { LINE, ORDER, PAGE, SEARCH } from "./floor-sql.ts";

const { DATABASE_URL = "", SUPPLIER_ID = "", PORT } = process.env;
const sql = postgres(DATABASE_URL, {
  max: 10,
  onnotice: () => {},
  connection: { plan_cache_mode: "force_generic_plan" } as Record<string, string>,
});
const run = (text: string, params: readonly unknown[]) =>
  sql.unsafe(text, params as never[], { prepare: true });

function page([found]: readonly { readonly rows?: string | null }[]): string {
  return `{"data":[${found?.rows ?? ""}]}`;
}

const JSON_TYPE = { "Content-Type": "application/json" };

const app = new Hono();
app.get("/readyz", async (c) => c.json(await sql`select 1 as ready`));
app.get("/page", async (c) => {
  const { list, company, after, limit } = c.req.query();
  const found = await run(PAGE, [SUPPLIER_ID, list, company, after, limit]);
  return c.body(page(found as never), 200, JSON_TYPE);
});
app.get("/search", async (c) => {
  const { list, company, q = "" } = c.req.query();
  const words = q
    .toLowerCase()
    .split(" ")
    .map((word) => `'${word}':*`);
  const found = await run(SEARCH, [SUPPLIER_ID, list, company, words.join(" & ")]);
  return c.body(page(found as never), 200, JSON_TYPE);
});
app.post("/line", async (c) => {
  const { company, cart, product, quantity, list } = await c.req.json();
  return c.json({ totals: await run(LINE, [SUPPLIER_ID, company, cart, product, quantity, list]) });
});
app.post("/order", async (c) => {
  const body = await c.req.json();
  const [order] = await run(ORDER, [
    ...[SUPPLIER_ID, body.company, body.products, body.quantities, body.warehouse, body.order, body.list],
    ...[body.amounts, body.position, body.buyer, body.contract, body.address, body.net, body.gross],
  ]);
  return c.json(order, 201);
});

serve({ fetch: app.fetch, port: Number(PORT), hostname: "127.0.0.1" }, ({ port }) => {
  console.log(JSON.stringify({ message: "listening", port }));
});
