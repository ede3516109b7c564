import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, listOf } from "../../platform/http/schemas.ts";
import { listEmails } from "./queries.ts";
import { EmailSchema, emailFilters } from "./schemas.ts";

const list = operation("emails", "staff", {
  method: "get",
  path: "/v1/admin/emails",
  operationId: "listEmails",
  summary: "List mails",
  description: "Who was told what, newest first, and whether the mail provider took it.",
  request: { query: emailFilters },
  responses: { 200: answer("A page of mails.", listOf(EmailSchema)) },
});

export const adminRoutes = newRouter().openapi(list, async (c) =>
  c.json(await listEmails(c.get("context"), c.req.valid("query")), 200),
);
