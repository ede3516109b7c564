import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body, listOf, pathId } from "../../platform/http/schemas.ts";
import { passwordPageMissing } from "../buyers/index.ts";
import { companyStatusConflict } from "../companies/index.ts";
import { acceptApplication } from "./accept-application.ts";
import { applicationDecided } from "./problems.ts";
import { getApplication, listApplications } from "./queries.ts";
import { refuseApplication } from "./refuse-application.ts";
import { resendApplicationLink } from "./resend-application-link.ts";
import {
  AcceptanceSchema,
  ApplicationSchema,
  ApplicationViewSchema,
  applicationFilters,
  RefusalSchema,
} from "./schemas.ts";

const params = pathId("app", "application");

const list = operation("applications", "staff", {
  method: "get",
  path: "/v1/admin/applications",
  operationId: "listApplications",
  summary: "List applications",
  description: "Companies that asked for an account, the newest first.",
  request: { query: applicationFilters },
  responses: { 200: answer("A page of applications.", listOf(ApplicationSchema)) },
});

const get = operation("applications", "staff", {
  method: "get",
  path: "/v1/admin/applications/{id}",
  operationId: "getApplication",
  summary: "Get an application",
  description:
    "One application with what is known around it: companies it may be, the account its e-mail has, further applications, and what the EU's register says of its VAT ID.",
  request: { params },
  responses: { 200: answer("The application.", ApplicationViewSchema) },
});

const accept = operation(
  "applications",
  "staff",
  {
    method: "post",
    path: "/v1/admin/applications/{id}/accept",
    operationId: "acceptApplication",
    summary: "Accept an application",
    description:
      "Makes the company, or attaches the applicant to the one named, connects it, and mails the applicant. An e-mail that has an account keeps its password. Whoever has not confirmed the e-mail is `invited` until they follow the link in that mail. Set the company's conditions next.",
    request: { params, ...body(AcceptanceSchema) },
    responses: { 200: answer("The application.", ApplicationSchema) },
  },
  [applicationDecided, companyStatusConflict, passwordPageMissing],
);

const resend = operation(
  "applications",
  "staff",
  {
    method: "post",
    path: "/v1/admin/applications/{id}/resend",
    operationId: "resendApplicationLink",
    summary: "Send an applicant the link again",
    description:
      "A new link to confirm the e-mail; the one sent before stops working. Nothing happens where it is confirmed. 5 in 15 minutes.",
    request: { params },
    responses: { 200: answer("The application.", ApplicationSchema) },
  },
  [applicationDecided, passwordPageMissing],
);

const refuse = operation(
  "applications",
  "staff",
  {
    method: "post",
    path: "/v1/admin/applications/{id}/refuse",
    operationId: "refuseApplication",
    summary: "Refuse an application",
    description: "The applicant is mailed the reason.",
    request: { params, ...body(RefusalSchema) },
    responses: { 200: answer("The application.", ApplicationSchema) },
  },
  [applicationDecided],
);

export const adminRoutes = newRouter()
  .openapi(list, async (c) => c.json(await listApplications(c.get("context"), c.req.valid("query")), 200))
  .openapi(get, async (c) => c.json(await getApplication(c.get("context"), c.req.valid("param")), 200))
  .openapi(accept, async (c) =>
    c.json(
      await acceptApplication(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") }),
      200,
    ),
  )
  .openapi(resend, async (c) =>
    c.json(await resendApplicationLink(c.get("context"), c.req.valid("param")), 200),
  )
  .openapi(refuse, async (c) =>
    c.json(
      await refuseApplication(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") }),
      200,
    ),
  );
