import { describe, expect, it } from "vitest";
import type { Document, Operation, Schema } from "../../../openapi/document.ts";
import { kindOf } from "./records.ts";
import { targetsOf } from "./references.ts";
import { sampleOf } from "./sample.ts";

const ORDER = "ord_01k9w8zv6se7r8x9y0a1b2c3d4";
const PRODUCT = "prd_01k9w8zv6se7r8x9y0a1b2c3d4";
const id = (example: string): Schema => ({ type: "string", example });

function documentOf(operation: Operation, body?: Schema): Document {
  const requestBody = body && {
    content: { "application/json": { schema: { $ref: "#/components/schemas/Body" } } },
  };
  return {
    paths: {
      "/v1/store/orders/{id}": {
        post: { operationId: "tryOrder", ...operation, ...(requestBody && { requestBody }) },
      },
    },
    components: { schemas: body ? { Body: body } : {} },
  };
}
const path = { name: "id", in: "path", schema: id(ORDER) };
const found = (document: Document) =>
  targetsOf(document).flatMap(({ references }) =>
    references.map(({ place, at, prefix }) => [place, at.join("/"), prefix]),
  );

describe("ids of an operation", () => {
  it("are found in path, query and body, however deep", () => {
    const body: Schema = {
      type: "object",
      allOf: [
        { type: "object", properties: { cart: { type: "object", properties: { order_id: id(ORDER) } } } },
      ],
      properties: {
        lines: { type: "array", items: { type: "object", properties: { product_id: id(PRODUCT) } } },
      },
    };
    const query = { name: "product_id", in: "query", schema: id(PRODUCT) };
    expect(found(documentOf({ parameters: [path, query] }, body))).toEqual([
      ["path", "id", "ord"],
      ["query", "product_id", "prd"],
      ["body", "lines/0/product_id", "prd"],
      ["body", "cart/order_id", "ord"],
    ]);
  });

  it("are not what others call ids", () => {
    const body: Schema = {
      type: "object",
      properties: { external_id: { type: "string" }, vat_id: { type: "string" } },
    };
    expect(found(documentOf({ parameters: [path] }, body))).toEqual([["path", "id", "ord"]]);
  });

  it("that nobody shows, or whose kind nobody knows, fail by name", () => {
    const hidden = documentOf({
      parameters: [{ name: "order_id", in: "query", schema: { type: "string" } }],
    });
    expect(() => targetsOf(hidden)).toThrow("tryOrder: show an id of ours as the example of order_id");
    expect(() => kindOf("zzz", "tryOrder")).toThrow("tryOrder takes an id zzz_…");
  });
});

describe("a request made of the document", () => {
  it("has what is required, as its examples show it, and the ids that were asked for", () => {
    const body: Schema = {
      type: "object",
      required: ["name", "mode", "lines"],
      properties: {
        name: { type: "string", example: "Brown" },
        mode: { type: "string", enum: ["set", "add"] },
        note: { type: "string", example: "left out" },
        lines: { type: "array", items: { type: "object", properties: { product_id: id(PRODUCT) } } },
      },
    };
    const query = { name: "product_id", in: "query", schema: id(PRODUCT) };
    const document = documentOf({ parameters: [path, query] }, body);
    const [target] = targetsOf(document);
    if (!target) throw new Error("the operation takes ids");
    const made = sampleOf(document, target, ({ place, prefix }) => `${place}-${prefix}`, { extra: 1 });
    expect(made).toEqual({
      path: "/v1/store/orders/path-ord?product_id=query-prd",
      body: { name: "Brown", mode: "set", lines: [{ product_id: "body-prd" }], extra: 1 },
    });
  });
});
