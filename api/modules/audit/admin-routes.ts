import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, listOf } from "../../platform/http/schemas.ts";
import { listAuditEntries } from "./queries.ts";
import { AuditEntrySchema, auditFilters } from "./schemas.ts";

const list = operation("audit", "staff", {
  method: "get",
  path: "/v1/admin/audit",
  operationId: "listAuditEntries",
  summary: "List changes",
  description:
    "Who changed what and when, field by field, newest first: of one record, by one person or key, of one kind, since a time.",
  request: { query: auditFilters },
  responses: { 200: answer("A page of changes.", listOf(AuditEntrySchema)) },
});

export const adminRoutes = newRouter().openapi(list, async (c) =>
  c.json(await listAuditEntries(c.get("context"), c.req.valid("query")), 200),
);
