import { z } from "@hono/zod-openapi";
import { answerBulk } from "../../platform/bulk/answer.ts";
import { BULK_RULES, bulkAnswer, bulkRequest } from "../../platform/bulk/schemas.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body, listOf, pathId } from "../../platform/http/schemas.ts";
import {
  companyStatusConflict,
  externalIdTaken,
  identificationCodeTaken,
  tooManySuspensions,
} from "../companies/index.ts";
import { importCompanies } from "./import-companies.ts";
import { inviteCompany } from "./invite-company.ts";
import { invitationPageMissing, invitationUsed } from "./problems.ts";
import { listInvitations } from "./queries.ts";
import { revokeInvitation } from "./revoke-invitation.ts";
import { CompanyRow, InvitationInput, InvitationSchema, invitationFilters } from "./schemas.ts";

const invite = operation(
  "companies",
  "staff",
  {
    method: "post",
    path: "/v1/admin/companies/{id}/invite",
    operationId: "inviteCompany",
    summary: "Invite somebody to a company",
    description:
      "Mails a link that works once, for 14 days or as many as are said. A link sent to the same e-mail before stops working.",
    request: { params: pathId("com", "company"), ...body(InvitationInput) },
    responses: { 201: answer("The invitation.", InvitationSchema) },
  },
  [companyStatusConflict, invitationPageMissing],
);

const list = operation("invitations", "staff", {
  method: "get",
  path: "/v1/admin/invitations",
  operationId: "listInvitations",
  summary: "List invitations",
  description: "Who was invited to which company and what became of it, the newest first.",
  request: { query: invitationFilters },
  responses: { 200: answer("A page of invitations.", listOf(InvitationSchema)) },
});

const revoke = operation(
  "invitations",
  "staff",
  {
    method: "post",
    path: "/v1/admin/invitations/{id}/revoke",
    operationId: "revokeInvitation",
    summary: "Take an invitation back",
    description: "Its link stops working at once. One that is over anyway stays as it is.",
    request: { params: pathId("inv", "invitation") },
    responses: { 200: answer("The invitation.", InvitationSchema) },
  },
  [invitationUsed],
);

const companyRows = bulkRequest("CompanyRow", CompanyRow);
const companyRequest = {
  ...companyRows,
  query: companyRows.query.extend({
    allow_suspensions: z.enum(["true", "false"]).optional().openapi({
      description: "`true`: a full set may suspend more than half of the companies.",
      example: "true",
    }),
  }),
};

const upsert = operation(
  "companies",
  "staff",
  {
    method: "post",
    path: "/v1/admin/companies/bulk",
    operationId: "bulkUpsertCompanies",
    summary: "Make and change companies in bulk",
    description: `Writes companies by \`external_id\`, each with its groups, address, sales representative and the way in for its buyer. \`full\` suspends what is not named; where that is more than half of the registered and active companies with an \`external_id\`, nobody is suspended and the answer is 409 \`too_many_suspensions\`, unless \`allow_suspensions=true\` says that it is meant. A new VAT ID is asked about at VIES in the background. ${BULK_RULES}`,
    request: companyRequest,
    responses: bulkAnswer,
  },
  [externalIdTaken, identificationCodeTaken, tooManySuspensions],
);

export const adminRoutes = newRouter()
  .openapi(invite, async (c) =>
    c.json(await inviteCompany(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") }), 201),
  )
  .openapi(list, async (c) => c.json(await listInvitations(c.get("context"), c.req.valid("query")), 200))
  .openapi(revoke, async (c) => c.json(await revokeInvitation(c.get("context"), c.req.valid("param")), 200))
  .openapi(upsert, async (c) => {
    const { mode, allow_suspensions } = c.req.valid("query");
    return answerBulk(c, importCompanies, { mode, confirmed: allow_suspensions === "true" }, undefined);
  });
