import { alreadyDone, companySuspended } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body } from "../../platform/http/schemas.ts";
import { accountExists } from "../buyers/index.ts";
import { answerSession, cookieHeader, invalidCredentials, SessionSchema } from "../sessions/index.ts";
import { lookupInvitation } from "./lookup-invitation.ts";
import { invitationExpired, invitationUnknown, invitationUsed } from "./problems.ts";
import { registerInvitation } from "./register-invitation.ts";
import { InvitationPreviewSchema, InvitationTokenSchema, RegistrationSchema } from "./schemas.ts";

const gone = [invitationUnknown, invitationExpired, invitationUsed, companySuspended];

const lookup = operation(
  "invitations",
  "visitor",
  {
    method: "post",
    path: "/v1/store/invitations/lookup",
    operationId: "lookupInvitation",
    "x-listino-safe": true,
    summary: "Look at an invitation",
    description: "What the page behind an invitation's link shows. Looking uses nothing up.",
    request: body(InvitationTokenSchema),
    responses: { 200: answer("The invitation.", InvitationPreviewSchema) },
  },
  gone,
);

const register = operation(
  "invitations",
  "visitor",
  {
    method: "post",
    path: "/v1/store/invitations/register",
    operationId: "registerInvitation",
    summary: "Register with an invitation",
    description:
      "Makes the buyer's account, or joins the company to the one the e-mail has, records the company's data, address and consents, and signs in. A company that is registered already keeps its data. The invitation works once.",
    request: { headers: cookieHeader, ...body(RegistrationSchema) },
    responses: { 201: answer("The session.", SessionSchema) },
  },
  [...gone, invalidCredentials, accountExists, alreadyDone],
);

export const storeRoutes = newRouter()
  .openapi(lookup, async (c) =>
    c.json(
      await lookupInvitation(c.get("context"), {
        ...c.req.valid("json"),
        clientAddress: c.get("clientAddress"),
      }),
      200,
    ),
  )
  .openapi(register, async (c) =>
    c.json(
      answerSession(
        c,
        await registerInvitation(c.get("context"), {
          ...c.req.valid("json"),
          origin: c.req.header("Origin") ?? null,
          clientAddress: c.get("clientAddress"),
        }),
      ),
      201,
    ),
  );
