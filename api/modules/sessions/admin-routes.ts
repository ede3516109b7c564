import { alreadyDone, unauthenticated } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body } from "../../platform/http/schemas.ts";
import { requireBearer } from "./authenticate-request.ts";
import { invalidCredentials } from "./problems.ts";
import { StaffSessionSchema, StaffSignInSchema } from "./schemas.ts";
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
      "Signs a staff member in. A wrong password and an unknown e-mail get the same answer; after ten failures within 15 minutes further ones have to wait.",
    request: body(StaffSignInSchema),
    responses: { 201: answer("The session.", StaffSessionSchema) },
  },
  [invalidCredentials, unauthenticated, alreadyDone],
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

export const adminRoutes = newRouter()
  .openapi(create, async (c) =>
    c.json(
      await signInStaff(c.get("context"), { ...c.req.valid("json"), clientAddress: c.get("clientAddress") }),
      201,
    ),
  )
  .openapi(end, async (c) => c.body(await signOutStaff(c.get("context"), requireBearer(c)), 204));
