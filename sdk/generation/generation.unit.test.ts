import { expect, test } from "vitest";
import { type Document, plan } from "./document.ts";
import { methodOf, namespaceOf } from "./names.ts";
import { renderEvents, renderFace, renderOperations } from "./render.ts";

test.each([
  ["adminListOrders", "orders", "list"],
  ["acceptOrder", "orders", "accept"],
  ["queryPrices", "prices", "query"],
  ["setCartLines", "carts", "setLines"],
  ["getMe", "me", "get"],
  ["acceptConnection", "me", "acceptConnection"],
  ["getOwnSupplier", "supplier", "get"],
  ["createStaffSession", "sessions", "create"],
  ["listStaff", "staff", "list"],
  ["updateAddress", "addresses", "update"],
  ["bulkUpsertCategories", "categories", "bulkUpsert"],
  ["bulkSetStock", "stock", "bulkSet"],
  ["bulkUpsertPriceEntries", "price-lists", "bulkUpsertEntries"],
  ["listPriceLists", "price-lists", "list"],
  ["putTaxCategory", "tax-categories", "put"],
  ["listAuditEntries", "audit", "listEntries"],
])("%s of %s is called %s", (operationId, tag, method) => {
  expect(methodOf(operationId, tag)).toBe(method);
});

test("a tag is its namespace in camelCase", () => {
  expect(["price-lists", "me"].map(namespaceOf)).toEqual(["priceLists", "me"]);
});

const ok = { 200: { content: { "application/json": { schema: { $ref: "#/components/schemas/Cups" } } } } };
const document: Document = {
  paths: {
    "/healthz": { get: { operationId: "getHealth", tags: ["health"], responses: {} } },
    "/v1/store/cups": {
      get: {
        operationId: "listCups",
        tags: ["cups"],
        summary: "The cups of a supplier.",
        parameters: [{ name: "q", in: "query" }, { $ref: "#/components/parameters/Language" } as never],
        responses: { ...ok, 401: {} },
      },
      post: {
        operationId: "createCup",
        tags: ["cups"],
        requestBody: { required: true },
        parameters: [{ name: "dry_run", in: "query" }],
        responses: { 202: {} },
      },
    },
    "/v1/store/cups/{id}/saucers/count": {
      parameters: [{ name: "id", in: "path", required: true }],
      post: {
        operationId: "countCupSaucers",
        tags: ["cups"],
        "x-listino-safe": true,
        responses: { 200: { content: { "application/json": {} } } },
      },
    },
  },
  webhooks: {
    "cup.broken": {
      post: {
        requestBody: {
          content: { "application/json": { schema: { $ref: "#/components/schemas/CupBroken" } } },
        },
      },
    },
  },
  components: {
    schemas: { Cups: { allOf: [{ properties: { data: {} } }, { properties: { next_cursor: {} } }] } },
    parameters: { Language: { name: "Accept-Language", in: "header" } },
  },
};

test("operations are read from the faces' paths, with what a call must carry", () => {
  expect(plan(document).map((one) => [one.namespace, one.method, one.line, one.isList, one.fails])).toEqual([
    ["cups", "list", "GET /v1/store/cups q", true, true],
    ["cups", "create", "POST /v1/store/cups bq", false, false],
    ["cups", "countSaucers", "POST /v1/store/cups/{id}/saucers/count s", false, false],
  ]);
});

test("each operation becomes one typed flat function and one member of its face", () => {
  const operations = plan(document);
  const source = renderOperations(operations);
  expect(source).toContain(
    'listCups: Operation<[query?: T.ListCupsData["query"], options?: CallOptions], ListCall<T.ListCupsResponse>, T.ListCupsError>',
  );
  expect(source).toContain(
    '[body: T.CreateCupData["body"], query?: T.CreateCupData["query"], options?: CallOptions]',
  );
  expect(source).toContain('/* @__PURE__ */ operation("POST /v1/store/cups/{id}/saucers/count s")');
  expect(source).toContain("[id: string, options?: CallOptions], Call<T.CountCupSaucersResponse>, never>");
  expect(renderFace("store", operations)).toContain(
    "    /** The cups of a supplier. `GET /v1/store/cups` */\n    list: call.listCups,",
  );
  expect(renderEvents(document)).toContain("export type WebhookEvent =\n  | T.CupBroken;");
});

test("two operations that would share a name stop the generation", () => {
  const again = { operationId: "listCups", tags: ["cups"], responses: {} };
  const clash = { ...document, paths: { ...document.paths, "/v1/store/mugs": { get: again } } };
  expect(() => plan(clash)).toThrow(/would both be called/);
});
