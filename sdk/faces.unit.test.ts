import { expect, expectTypeOf, test } from "vitest";
import {
  acceptOrder,
  type Cart,
  type Connection,
  connectStore,
  createAdminClient,
  createStoreClient,
  getOrder,
  getProduct,
  listOrders,
  type Order,
  type OrderSummary,
  type ProblemCode,
  problemOf,
  setCartLines,
  submitOrder,
} from "./index.ts";
import { json, problem, serve } from "./testing/local-server.ts";

const publishableKey = "pk_1";
const secretKey = "sk_1";

test("a face and its flat function make the same request", async () => {
  const { baseUrl, asked } = await serve(json({ id: "ord_1" }));
  const listino = createAdminClient({ secretKey, baseUrl });
  const key = { idempotencyKey: "one" };
  await listino.orders.accept("ord_1", { promised_date: "2026-12-01" }, key);
  await acceptOrder(listino, "ord_1", { promised_date: "2026-12-01" }, key);
  expect(asked[0]).toMatchObject({
    method: "POST",
    url: "/v1/admin/orders/ord_1/accept",
    body: '{"promised_date":"2026-12-01"}',
  });
  expect(asked[1]).toMatchObject({ url: asked[0]?.url, body: asked[0]?.body });
});

test("arguments come as path, body, query, options", async () => {
  const { baseUrl, asked } = await serve(json({ data: [], next_cursor: null }));
  const connection = connectStore({ publishableKey, baseUrl });
  const headers = { "x-trace": "1" };
  await getProduct(connection, "prd_1", { contract_id: "con_1" }, { headers });
  await getOrder(connection, "a/b", { headers });
  await listOrders(connection, undefined, { headers });
  expect(asked.map((one) => one.url)).toEqual([
    "/v1/store/products/prd_1?contract_id=con_1",
    "/v1/store/orders/a%2Fb",
    "/v1/store/orders",
  ]);
  expect(asked.every((one) => one.headers["x-trace"] === "1")).toBe(true);
});

test("an empty id never addresses the collection instead", () => {
  const connection = connectStore({ publishableKey, baseUrl: "" });
  expect(() => getOrder(connection, "")).toThrow(/An id is missing: GET \/v1\/store\/orders\/\{id\}/);
});

test("a face is a connection too: the escape hatch works on it", async () => {
  const { baseUrl, asked } = await serve(json({ ok: true }));
  const store = createStoreClient({ publishableKey, baseUrl });
  await expect(store.request<{ ok: boolean }>("GET", "/v1/store/new-thing")).resolves.toEqual({ ok: true });
  expect(asked[0]?.headers["listino-key"]).toBe("pk_1");
});

test("problemOf types the facts of a refusal by the operation that was called", async () => {
  const lines = [{ sku: "85123A", requested: "12", available: "6" }];
  const { baseUrl } = await serve(problem(409, "stock_short", { lines }));
  const store = createStoreClient({ publishableKey, baseUrl });
  const order = { cart_id: "crt_1", billing_address_id: "adr_1", shipping_address_id: "adr_1" };
  const error: unknown = await store.orders.submit(order).catch((reason: unknown) => reason);
  const refusal = problemOf(error, store.orders.submit);
  expect(refusal?.code === "stock_short" && refusal.lines).toEqual(lines);
  expect(problemOf(new Error("other"), submitOrder)).toBeUndefined();
});

test("types follow the document", () => {
  expectTypeOf(submitOrder).returns.resolves.toEqualTypeOf<Order>();
  expectTypeOf(setCartLines).returns.resolves.toEqualTypeOf<Cart>();
  expectTypeOf(submitOrder).parameter(0).toEqualTypeOf<Connection>();
  type Store = ReturnType<typeof createStoreClient>;
  type Admin = ReturnType<typeof createAdminClient>;
  expectTypeOf<Store["orders"]["get"]>().parameter(0).toEqualTypeOf<string>();
  expectTypeOf<Admin["orders"]["accept"]>().parameter(1).toExtend<{ promised_date: string }>();
  expectTypeOf<Admin["orders"]["list"]>().returns.toExtend<AsyncIterable<OrderSummary>>();
  expectTypeOf<"stock_short">().toExtend<ProblemCode<typeof submitOrder>>();
  expectTypeOf<"stock_short">().toExtend<ProblemCode<Store["orders"]["submit"]>>();
  expectTypeOf<"no_such_code">().not.toExtend<ProblemCode<typeof submitOrder>>();
  expectTypeOf<Store>().not.toHaveProperty("priceLists");
  // @ts-expect-error toArray needs a limit
  const unlimited = (store: Store) => store.orders.list().toArray({});
  expect(unlimited).toBeTypeOf("function");
});
