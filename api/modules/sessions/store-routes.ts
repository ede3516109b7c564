import { alreadyDone, companySuspended } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body } from "../../platform/http/schemas.ts";
import { requireBearer } from "./authenticate-request.ts";
import { invalidCredentials } from "./problems.ts";
import { SessionSchema, SignInSchema } from "./schemas.ts";
import { signInBuyer } from "./sign-in-buyer.ts";
import { signOutBuyer } from "./sign-out-buyer.ts";

const create = operation(
  "sessions",
  "visitor",
  {
    method: "post",
    path: "/v1/store/sessions",
    operationId: "createSession",
    summary: "Sign in",
    description:
      "Signs a buyer in for one company. A wrong password and an unknown e-mail get the same answer; after ten failures within 15 minutes further ones have to wait.",
    request: body(SignInSchema),
    responses: { 201: answer("The session.", SessionSchema) },
  },
  [invalidCredentials, companySuspended, alreadyDone],
);

const end = operation("sessions", "buyer", {
  method: "delete",
  path: "/v1/store/sessions/current",
  operationId: "deleteSession",
  summary: "Sign out",
  description: "Ends the session that is sent; its token is worthless from now on.",
  responses: { 204: { description: "Signed out." } },
});

export const storeRoutes = newRouter()
  .openapi(create, async (c) =>
    c.json(
      await signInBuyer(c.get("context"), {
        ...c.req.valid("json"),
        origin: c.req.header("Origin") ?? null,
        clientAddress: c.get("clientAddress"),
      }),
      201,
    ),
  )
  .openapi(end, async (c) => c.body(await signOutBuyer(c.get("context"), requireBearer(c)), 204));
