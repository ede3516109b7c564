import { ifMatchHeader, tagged, taggedAnswer } from "../../platform/http/etag.ts";
import { preconditionFailed } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body, pathId } from "../../platform/http/schemas.ts";
import { acceptConnection, companyStatusConflict } from "../companies/index.ts";
import { beyondOwnRights, lastAdministrator } from "./problems.ts";
import { getMe } from "./queries.ts";
import { ColleagueChange, ColleagueSchema, MeChange, MeSchema } from "./schemas.ts";
import { updateBuyer } from "./update-colleague.ts";
import { updateMe } from "./update-me.ts";

const get = operation("me", "buyer", {
  method: "get",
  path: "/v1/store/me",
  operationId: "getMe",
  summary: "Get who is signed in",
  description:
    "The buyer, the company the session is for, what the buyer may do there, and who looks after the company at the supplier.",
  responses: { 200: answer("Who is signed in.", MeSchema) },
});

const change = operation("me", "buyer", {
  method: "patch",
  path: "/v1/store/me",
  operationId: "updateMe",
  summary: "Change one's own name or language",
  description: "Corrects the buyer's own name, or sets the language of the mails sent to them.",
  request: body(MeChange),
  responses: { 200: answer("Who is signed in.", MeSchema) },
});

const accept = operation(
  "me",
  "buyer",
  {
    method: "post",
    path: "/v1/store/connection/accept",
    operationId: "acceptConnection",
    summary: "Accept the connection",
    description:
      "Connects a registered company with the supplier: from now on it may order. Repeating it changes nothing.",
    responses: { 200: answer("Who is signed in, with the company's new status.", MeSchema) },
  },
  [companyStatusConflict],
);

const params = pathId("buy", "buyer");

const update = operation(
  "buyers",
  "buyer",
  {
    method: "patch",
    path: "/v1/store/buyers/{id}",
    operationId: "updateBuyer",
    summary: "Change what a colleague may do",
    description:
      "Gives a colleague another role or branch, or ends or resumes their access to the company. The last administrator stays. Whoever has not confirmed yet is asked again or withdrawn instead.",
    request: { params, headers: ifMatchHeader, ...body(ColleagueChange) },
    responses: { 200: taggedAnswer("The colleague.", ColleagueSchema) },
  },
  [preconditionFailed, beyondOwnRights, lastAdministrator],
);

export const storeRoutes = newRouter()
  .openapi(get, async (c) => c.json(await getMe(c.get("context")), 200))
  .openapi(change, async (c) =>
    c.json(await updateMe(c.get("context"), c.req.valid("json")).then(() => getMe(c.get("context"))), 200),
  )
  .openapi(accept, async (c) =>
    c.json(await acceptConnection(c.get("context"), {}).then(() => getMe(c.get("context"))), 200),
  )
  .openapi(update, async (c) =>
    c.json(
      tagged(c, await updateBuyer(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") })),
      200,
    ),
  );
