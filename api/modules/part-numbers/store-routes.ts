import { z } from "@hono/zod-openapi";
import { bulkAnswer } from "../../platform/bulk/schemas.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body, listOf, listQuery, pathId } from "../../platform/http/schemas.ts";
import { putPartNumber } from "./put-part-number.ts";
import { listPartNumbers } from "./queries.ts";
import { PartNumberInput, PartNumberRows, PartNumberSchema } from "./schemas.ts";
import { setPartNumbers } from "./set-part-numbers.ts";

const list = operation("part-numbers", "buyer", {
  method: "get",
  path: "/v1/store/part-numbers",
  operationId: "listPartNumbers",
  summary: "List the company's own part numbers",
  description: "What the company calls the supplier's products, by its own numbers.",
  request: { query: z.object(listQuery) },
  responses: { 200: answer("A page of part numbers.", listOf(PartNumberSchema)) },
});

const put = operation("part-numbers", "buyer", {
  method: "put",
  path: "/v1/store/part-numbers/{id}",
  operationId: "putPartNumber",
  summary: "Set the company's own part number of a product",
  description: "Searched for and shown beside the supplier's SKU, to this company alone; null forgets it.",
  request: { params: pathId("prd", "product"), ...body(PartNumberInput) },
  responses: { 200: answer("The part number.", PartNumberSchema) },
});

const setAll = operation("part-numbers", "buyer", {
  method: "post",
  path: "/v1/store/part-numbers/bulk",
  operationId: "bulkSetPartNumbers",
  summary: "Set many of the company's own part numbers",
  description:
    "Up to 10,000 rows by SKU. A row whose product is not there fails alone and says so. What no row names stays as it is; null forgets a number.",
  request: body(PartNumberRows),
  responses: bulkAnswer,
});

export const storeRoutes = newRouter()
  .openapi(list, async (c) => c.json(await listPartNumbers(c.get("context"), c.req.valid("query")), 200))
  .openapi(put, async (c) =>
    c.json(await putPartNumber(c.get("context"), { ...c.req.valid("param"), ...c.req.valid("json") }), 200),
  )
  .openapi(setAll, async (c) => {
    const { rows } = c.req.valid("json");
    return c.json(
      await setPartNumbers(c.get("context"), async () => ({ mode: "patch", rows }), undefined),
      200,
    );
  });
