import { alreadyDone, companySuspended } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body, pathId } from "../../platform/http/schemas.ts";
import { beyondCompany } from "../buyers/index.ts";
import { answerSession, forgetCookie } from "./answer-session.ts";
import { deviceOf } from "./domain/device.ts";
import { invalidCredentials } from "./problems.ts";
import { listSessions } from "./queries.ts";
import { renewSession } from "./renew-session.ts";
import { revokeOtherSessions } from "./revoke-other-sessions.ts";
import { revokeSession } from "./revoke-session.ts";
import {
  BuyerSessionsSchema,
  cookieHeader,
  RenewedSessionSchema,
  SessionSchema,
  SignInSchema,
  SwitchInput,
} from "./schemas.ts";
import { signInBuyer } from "./sign-in-buyer.ts";
import { signOutBuyer } from "./sign-out-buyer.ts";
import { switchSession } from "./switch-session.ts";

const create = operation(
  "sessions",
  "visitor",
  {
    method: "post",
    path: "/v1/store/sessions",
    operationId: "createSession",
    summary: "Sign in",
    description:
      "Signs a buyer in for one company. A wrong password and an unknown e-mail get the same answer; after ten failures within 15 minutes further ones have to wait. With `Listino-Session: cookie` an HttpOnly cookie holds the token.",
    request: { headers: cookieHeader, ...body(SignInSchema) },
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

const list = operation("sessions", "buyer", {
  method: "get",
  path: "/v1/store/sessions",
  operationId: "listSessions",
  summary: "List one's sessions",
  description: "Where the buyer is signed in, for any of their companies, the newest first.",
  responses: { 200: answer("The sessions.", BuyerSessionsSchema) },
});

const renew = operation(
  "sessions",
  "buyer",
  {
    method: "post",
    path: "/v1/store/sessions/renew",
    operationId: "renewSession",
    summary: "Renew a session's token",
    description:
      "Gives another token for the session that is sent. The old one works for 60 seconds more, for requests under way and other tabs. The session ends when it would have ended.",
    request: { headers: cookieHeader },
    responses: { 200: answer("The new token.", RenewedSessionSchema) },
  },
  [alreadyDone],
);

const change = operation(
  "sessions",
  "buyer",
  {
    method: "post",
    path: "/v1/store/sessions/switch",
    operationId: "switchSession",
    summary: "Order for another company",
    description:
      "Gives the session that is sent another of the buyer's companies, with a token of its own. The old token works for 60 seconds more, for requests under way. A session that was handed over keeps the company it was made for.",
    request: { headers: cookieHeader, ...body(SwitchInput) },
    responses: { 200: answer("The session, for the other company.", SessionSchema) },
  },
  [companySuspended, alreadyDone],
);

const revoke = operation("sessions", "buyer", {
  method: "delete",
  path: "/v1/store/sessions/{id}",
  operationId: "revokeSession",
  summary: "End one of one's sessions",
  description: "Signs the buyer out where the session was begun.",
  request: { params: pathId("ses", "session") },
  responses: { 204: { description: "Ended." } },
});

const revokeOthers = operation("sessions", "buyer", {
  method: "delete",
  path: "/v1/store/sessions",
  operationId: "revokeOtherSessions",
  summary: "End all other sessions",
  description: "Signs the buyer out everywhere else.",
  responses: { 204: { description: "Ended." } },
});

export const storeRoutes = newRouter()
  .openapi(create, async (c) => {
    const { device: marker, ...body } = c.req.valid("json");
    const session = await signInBuyer(c.get("context"), {
      ...body,
      marker,
      device: deviceOf(c.req.header("User-Agent")),
      origin: c.req.header("Origin") ?? null,
      clientAddress: c.get("clientAddress"),
    });
    return c.json(answerSession(c, session), 201);
  })
  .openapi(end, async (c) => {
    await signOutBuyer(beyondCompany(c.get("context")), undefined);
    forgetCookie(c);
    return c.body(null, 204);
  })
  .openapi(renew, async (c) =>
    c.json(answerSession(c, await renewSession(beyondCompany(c.get("context")), undefined)), 200),
  )
  .openapi(change, async (c) =>
    c.json(answerSession(c, await switchSession(beyondCompany(c.get("context")), c.req.valid("json"))), 200),
  )
  .openapi(list, async (c) => c.json(await listSessions(beyondCompany(c.get("context")), undefined), 200))
  .openapi(revoke, async (c) =>
    c.body(await revokeSession(beyondCompany(c.get("context")), c.req.valid("param")), 204),
  )
  .openapi(revokeOthers, async (c) =>
    c.body(await revokeOtherSessions(beyondCompany(c.get("context")), undefined), 204),
  );
