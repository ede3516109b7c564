import { alreadyDone, keyMissing, originNotAllowed, unauthenticated } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body, listOf, pathId } from "../../platform/http/schemas.ts";
import { deviceOf, invalidCredentials, requireBearer } from "../sessions/index.ts";
import { wrongCode } from "../staff/index.ts";
import { changeStaffPassword } from "./change-staff-password.ts";
import { totpRequired } from "./problems.ts";
import { listStaffSessions } from "./queries.ts";
import { revokeStaffSession } from "./revoke-staff-session.ts";
import {
  OwnStaffSessionSchema,
  StaffPasswordChange,
  StaffSessionSchema,
  StaffSignInSchema,
  staffKeyHeader,
} from "./schemas.ts";
import { signInStaff } from "./sign-in-staff.ts";
import { signOutStaff } from "./sign-out-staff.ts";

const create = operation(
  "sessions",
  "anyone",
  {
    method: "post",
    path: "/v1/admin/sessions",
    operationId: "createStaffSession",
    summary: "Sign in as staff",
    description:
      "Signs a staff member in. A wrong password and an unknown e-mail get the same answer; after ten failures for an account from one address within 15 minutes further ones from there have to wait. From a page, its origin has to be one of `staff_origins` of the settings, and the token is bound to it. Where a second proof is set up, `totp_required` asks for its code.",
    request: { headers: staffKeyHeader, ...body(StaffSignInSchema) },
    responses: { 201: answer("The session.", StaffSessionSchema) },
  },
  [invalidCredentials, totpRequired, wrongCode, unauthenticated, keyMissing, originNotAllowed, alreadyDone],
);

const end = operation("sessions", "staff", {
  method: "delete",
  path: "/v1/admin/sessions/current",
  operationId: "deleteStaffSession",
  summary: "Sign out as staff",
  description:
    "Ends the session that is sent; its token is worthless from now on. A secret key is revoked instead.",
  responses: { 204: { description: "Signed out." } },
});

const list = operation("sessions", "member", {
  method: "get",
  path: "/v1/admin/sessions",
  operationId: "listStaffSessions",
  summary: "List one's own sessions",
  description: "Where the member who asks is signed in, the newest first.",
  responses: { 200: answer("The sessions, all on one page.", listOf(OwnStaffSessionSchema)) },
});

const revoke = operation("sessions", "member", {
  method: "delete",
  path: "/v1/admin/sessions/{id}",
  operationId: "revokeStaffSession",
  summary: "End one of one's own sessions",
  description: "Its token is worthless from now on.",
  request: { params: pathId("sts", "session") },
  responses: { 204: { description: "Ended." } },
});

const revokeOthers = operation("sessions", "member", {
  method: "delete",
  path: "/v1/admin/sessions",
  operationId: "revokeOtherStaffSessions",
  summary: "End all one's other sessions",
  description: "All but the one that asks.",
  responses: { 204: { description: "Ended." } },
});

const changePassword = operation(
  "sessions",
  "member",
  {
    method: "patch",
    path: "/v1/admin/me/password",
    operationId: "changeStaffPassword",
    summary: "Change one's password",
    description:
      "Ends all one's other sessions. Ten guesses at the current one in 15 minutes, which nobody else uses up.",
    request: body(StaffPasswordChange),
    responses: { 204: { description: "Changed." } },
  },
  [invalidCredentials],
);

export const adminRoutes = newRouter()
  .openapi(create, async (c) => {
    const { device: marker, ...body } = c.req.valid("json");
    return c.json(
      await signInStaff(c.get("context"), {
        ...body,
        marker,
        clientAddress: c.get("clientAddress"),
        origin: c.req.header("Origin") ?? null,
        device: deviceOf(c.req.header("User-Agent")),
      }),
      201,
    );
  })
  .openapi(end, async (c) => c.body(await signOutStaff(c.get("context"), requireBearer(c)), 204))
  .openapi(list, async (c) =>
    c.json(await listStaffSessions(c.get("context"), { token: requireBearer(c) }), 200),
  )
  .openapi(revoke, async (c) =>
    c.body(
      await revokeStaffSession(c.get("context"), { ...c.req.valid("param"), token: requireBearer(c) }),
      204,
    ),
  )
  .openapi(revokeOthers, async (c) =>
    c.body(await revokeStaffSession(c.get("context"), { id: null, token: requireBearer(c) }), 204),
  )
  .openapi(changePassword, async (c) =>
    c.body(
      await changeStaffPassword(c.get("context"), {
        ...c.req.valid("json"),
        token: requireBearer(c),
        clientAddress: c.get("clientAddress"),
      }),
      204,
    ),
  );
