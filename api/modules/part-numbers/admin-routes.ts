import { answerBulk } from "../../platform/bulk/answer.ts";
import { BULK_RULES, bulkAnswer, bulkRequest } from "../../platform/bulk/schemas.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { pathId } from "../../platform/http/schemas.ts";
import { AdminPartNumberRow } from "./schemas.ts";
import { setCompanyNumbers } from "./set-company-numbers.ts";

const setAll = operation("part-numbers", "staff", {
  method: "post",
  path: "/v1/admin/companies/{id}/part-numbers/bulk",
  operationId: "adminBulkSetPartNumbers",
  summary: "Set a company's own part numbers",
  description: `What the company calls our products; \`mode=full\` forgets the others. ${BULK_RULES}`,
  request: { params: pathId("com", "company"), ...bulkRequest("AdminPartNumberRow", AdminPartNumberRow) },
  responses: bulkAnswer,
});

export const adminRoutes = newRouter().openapi(setAll, async (c) =>
  answerBulk(c, setCompanyNumbers, c.req.valid("query"), c.req.valid("param")),
);
