import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body, pathId } from "../../platform/http/schemas.ts";
import { companyStatusConflict } from "../companies/index.ts";
import { inviteCompany } from "./invite-company.ts";
import { invitationPageMissing } from "./problems.ts";
import { InvitationInput, InvitationSchema } from "./schemas.ts";

const invite = operation(
  "companies",
  "staff",
  {
    method: "post",
    path: "/v1/admin/companies/{id}/invite",
    operationId: "inviteCompany",
    summary: "Invite somebody to a company",
    description:
      "Mails a link that works once, for 14 days. A link sent to the same e-mail before stops working.",
    request: { params: pathId("com", "company"), ...body(InvitationInput) },
    responses: { 201: answer("The invitation.", InvitationSchema) },
  },
  [companyStatusConflict, invitationPageMissing],
);

export const adminRoutes = newRouter().openapi(invite, async (c) =>
  c.json(await inviteCompany(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") }), 201),
);
