import { alreadyDone } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body } from "../../platform/http/schemas.ts";
import { beyondCompany, emailTaken } from "../buyers/index.ts";
import { requestEmailChange } from "./change-own-email.ts";
import { changePassword } from "./change-password.ts";
import { completePasswordReset } from "./complete-password-reset.ts";
import { lookupPasswordLink } from "./open-link.ts";
import { linkEnded, linkUnknown } from "./problems.ts";
import {
  EmailChange,
  EmailConfirmedSchema,
  LinkTokenSchema,
  PasswordChange,
  PasswordLinkSchema,
  PasswordSetSchema,
  ResetCompletion,
  ResetRequest,
} from "./schemas.ts";
import { requestPasswordReset } from "./send-reset-link.ts";
import { confirmEmailChange } from "./use-email-link.ts";

const request = operation("password-resets", "visitor", {
  method: "post",
  path: "/v1/store/password-resets",
  operationId: "requestPasswordReset",
  summary: "Ask for a new password",
  description:
    "Sends a link to the e-mail, if it has an account. The answer is the same for every e-mail. The link leads to the password-reset page of the settings, works once, for an hour, and until a newer one is sent.",
  request: body(ResetRequest),
  responses: { 202: { description: "If the e-mail has an account, a mail is on its way." } },
});

const lookup = operation(
  "password-resets",
  "visitor",
  {
    method: "post",
    path: "/v1/store/password-resets/lookup",
    operationId: "lookupPasswordReset",
    "x-listino-safe": true,
    summary: "Look at a password link",
    description: "What the page behind the link shows. Looking uses nothing up.",
    request: body(LinkTokenSchema),
    responses: { 200: answer("The link.", PasswordLinkSchema) },
  },
  [linkUnknown, linkEnded],
);

const complete = operation(
  "password-resets",
  "visitor",
  {
    method: "post",
    path: "/v1/store/password-resets/complete",
    operationId: "completePasswordReset",
    summary: "Choose a password with a link",
    description: "Sets the password and signs the buyer out everywhere. The link works once.",
    request: body(ResetCompletion),
    responses: { 200: answer("The password is set: sign in with it.", PasswordSetSchema) },
  },
  [linkUnknown, linkEnded, alreadyDone],
);

const change = operation("me", "buyer", {
  method: "post",
  path: "/v1/store/me/password",
  operationId: "changePassword",
  summary: "Change one's password",
  description:
    "Asks for the present one, and ends all other sessions. After signing in with a temporary password it is the only thing that may be done.",
  request: body(PasswordChange),
  responses: { 204: { description: "Changed." } },
});

const email = operation("me", "buyer", {
  method: "post",
  path: "/v1/store/me/email",
  operationId: "requestEmailChange",
  summary: "Ask for another e-mail",
  description:
    "Sends a link to the new e-mail and a notice to the present one, which signs in until the link is followed.",
  request: body(EmailChange),
  responses: { 202: { description: "If the e-mail is free, a mail is on its way." } },
});

const confirm = operation(
  "me",
  "visitor",
  {
    method: "post",
    path: "/v1/store/me/email/confirm",
    operationId: "confirmEmailChange",
    summary: "Confirm a new e-mail",
    description: "With the token of the link, signed in or not. The new e-mail signs in from now on.",
    request: body(LinkTokenSchema),
    responses: { 200: answer("The e-mail is changed.", EmailConfirmedSchema) },
  },
  [linkUnknown, linkEnded, emailTaken],
);

export const storeRoutes = newRouter()
  .openapi(request, async (c) => {
    await requestPasswordReset(c.get("context"), {
      ...c.req.valid("json"),
      clientAddress: c.get("clientAddress"),
    });
    return c.body(null, 202);
  })
  .openapi(lookup, async (c) =>
    c.json(
      await lookupPasswordLink(c.get("context"), {
        ...c.req.valid("json"),
        clientAddress: c.get("clientAddress"),
      }),
      200,
    ),
  )
  .openapi(complete, async (c) =>
    c.json(
      await completePasswordReset(c.get("context"), {
        ...c.req.valid("json"),
        clientAddress: c.get("clientAddress"),
      }),
      200,
    ),
  )
  .openapi(change, async (c) =>
    c.body(
      await changePassword(beyondCompany(c.get("context")), {
        ...c.req.valid("json"),
        clientAddress: c.get("clientAddress"),
      }),
      204,
    ),
  )
  .openapi(email, async (c) => {
    await requestEmailChange(beyondCompany(c.get("context")), {
      ...c.req.valid("json"),
      clientAddress: c.get("clientAddress"),
    });
    return c.body(null, 202);
  })
  .openapi(confirm, async (c) =>
    c.json(
      await confirmEmailChange(c.get("context"), {
        ...c.req.valid("json"),
        clientAddress: c.get("clientAddress"),
      }),
      200,
    ),
  );
