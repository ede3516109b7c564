import { alreadyDone, companySuspended } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body, pathId } from "../../platform/http/schemas.ts";
import { accountShared } from "../buyers/index.ts";
import { createBuyerSession } from "./create-session.ts";
import { listBuyerSessions } from "./queries.ts";
import { revokeBuyerSessions } from "./revoke-buyer-sessions.ts";
import { BuyerSessionsSchema, HandOffInput, RenewedSessionSchema } from "./schemas.ts";

const handOff = operation(
  "sessions",
  "staff",
  {
    method: "post",
    path: "/v1/admin/buyers/{id}/sessions",
    operationId: "createBuyerSession",
    summary: "Hand a buyer over",
    description:
      "For a website that knows its visitor already: its backend gets a token for the buyer, which ends after 15 minutes and is then asked for again. The page keeps it in memory.",
    request: { params: pathId("buy", "buyer"), ...body(HandOffInput) },
    responses: { 201: answer("The token.", RenewedSessionSchema) },
  },
  [companySuspended, alreadyDone, accountShared],
);

const listOfBuyer = operation("sessions", "staff", {
  method: "get",
  path: "/v1/admin/buyers/{id}/sessions",
  operationId: "listBuyerSessions",
  summary: "List a buyer's sessions",
  description: "Where a buyer is signed in, the newest first.",
  request: { params: pathId("buy", "buyer") },
  responses: { 200: answer("The sessions.", BuyerSessionsSchema) },
});

const endOfBuyer = operation("sessions", "staff", {
  method: "delete",
  path: "/v1/admin/buyers/{id}/sessions",
  operationId: "revokeBuyerSessions",
  summary: "End a buyer's sessions",
  description:
    "Signs a buyer out everywhere; for staff of the scope `own`, out of the companies they represent.",
  request: { params: pathId("buy", "buyer") },
  responses: { 204: { description: "Ended." } },
});

export const adminRoutes = newRouter()
  .openapi(handOff, async (c) =>
    c.json(
      await createBuyerSession(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") }),
      201,
    ),
  )
  .openapi(listOfBuyer, async (c) =>
    c.json(await listBuyerSessions(c.get("context"), c.req.valid("param")), 200),
  )
  .openapi(endOfBuyer, async (c) =>
    c.body(await revokeBuyerSessions(c.get("context"), c.req.valid("param")), 204),
  );
