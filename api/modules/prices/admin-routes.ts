import { notFound } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body } from "../../platform/http/schemas.ts";
import { AdminExplainedPriceSchema, AdminExplainPriceInput, adminExplainPrice } from "./explain-price.ts";

const explain = operation(
  "prices",
  "staff",
  {
    method: "post",
    path: "/v1/admin/prices/explain",
    operationId: "adminExplainPrice",
    "x-listino-safe": true,
    summary: "Explain a company's price",
    description:
      "How a product's price comes about under a contract on a day, with every list that was asked and why it lost.",
    request: body(AdminExplainPriceInput),
    responses: { 200: answer("The price, its steps and all candidates.", AdminExplainedPriceSchema) },
  },
  [notFound],
);

export const adminRoutes = newRouter().openapi(explain, async (c) =>
  c.json(await adminExplainPrice(c.get("context"), c.req.valid("json")), 200),
);
