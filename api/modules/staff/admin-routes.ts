import { ifMatchHeader, tagged, taggedAnswer } from "../../platform/http/etag.ts";
import { alreadyDone, preconditionFailed } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body, listOf, pathId } from "../../platform/http/schemas.ts";
import { lastAdministrator } from "../roles/index.ts";
import { confirmTotp } from "./confirm-totp.ts";
import { createStaff } from "./create-staff.ts";
import { deleteTotp } from "./delete-totp.ts";
import { staffEmailTaken, totpAlreadyOn, totpNotStarted, wrongCode } from "./problems.ts";
import { getStaff, getStaffMe, listStaff } from "./queries.ts";
import { removeTotp } from "./remove-totp.ts";
import {
  RecoveryCodesSchema,
  StaffChange,
  StaffInput,
  StaffMemberSchema,
  StaffMeSchema,
  staffFilters,
  TotpCode,
  TotpSecretSchema,
} from "./schemas.ts";
import { startTotp } from "./start-totp.ts";
import { updateStaff } from "./update-staff.ts";

const list = operation("staff", "staff", {
  method: "get",
  path: "/v1/admin/staff",
  operationId: "listStaff",
  summary: "List the staff",
  description: "The supplier's people with what they may do.",
  request: { query: staffFilters },
  responses: { 200: answer("A page of staff members.", listOf(StaffMemberSchema)) },
});

const create = operation(
  "staff",
  "staff",
  {
    method: "post",
    path: "/v1/admin/staff",
    operationId: "createStaff",
    summary: "Add a staff member",
    description:
      "With a role, permissions of their own, or both. Nobody can grant a permission they do not have themselves.",
    request: body(StaffInput),
    responses: { 201: answer("The staff member.", StaffMemberSchema) },
  },
  [staffEmailTaken],
);

const get = operation("staff", "staff", {
  method: "get",
  path: "/v1/admin/staff/{id}",
  operationId: "getStaff",
  summary: "Get a staff member",
  description: "One member, with the ETag that a change needs.",
  request: { params: pathId("stf", "staff member") },
  responses: { 200: taggedAnswer("The staff member.", StaffMemberSchema) },
});

const me = operation("staff", "member", {
  method: "get",
  path: "/v1/admin/me",
  operationId: "getStaffMe",
  summary: "Who is signed in",
  description: "The member of the staff whose session this is, and what they may do. A secret key is nobody.",
  responses: { 200: answer("The member.", StaffMeSchema) },
});

const startingTotp = operation(
  "staff",
  "member",
  {
    method: "post",
    path: "/v1/admin/me/totp",
    operationId: "startTotp",
    summary: "Start setting up a second proof",
    description:
      "Makes the secret for an authenticator on the phone. Nothing changes before a first code confirms it; starting again makes another secret.",
    responses: { 201: answer("The secret.", TotpSecretSchema) },
  },
  [totpAlreadyOn, alreadyDone],
);

const confirmingTotp = operation(
  "staff",
  "member",
  {
    method: "post",
    path: "/v1/admin/me/totp/confirm",
    operationId: "confirmTotp",
    summary: "Turn the second proof on",
    description: "With a first code. From now on signing in asks for one. Answers ten recovery codes.",
    request: body(TotpCode),
    responses: { 200: answer("The recovery codes.", RecoveryCodesSchema) },
  },
  [wrongCode, totpAlreadyOn, totpNotStarted, alreadyDone],
);

const removingTotp = operation(
  "staff",
  "member",
  {
    method: "delete",
    path: "/v1/admin/me/totp",
    operationId: "removeTotp",
    summary: "Turn the second proof off",
    description: "With a code from the phone or a recovery code.",
    request: body(TotpCode),
    responses: { 204: { description: "Off." } },
  },
  [wrongCode, totpNotStarted],
);

const deletingTotp = operation("staff", "staff", {
  method: "delete",
  path: "/v1/admin/staff/{id}/totp",
  operationId: "deleteStaffTotp",
  summary: "Turn a member's second proof off",
  description:
    "For the day their phone is lost. Nobody does this to whoever may do more than they. Where none is on, nothing changes.",
  request: { params: pathId("stf", "staff member") },
  responses: { 204: { description: "Off." } },
});

const update = operation(
  "staff",
  "staff",
  {
    method: "patch",
    path: "/v1/admin/staff/{id}",
    operationId: "updateStaff",
    summary: "Change a staff member",
    description:
      "Absent fields stay as they are. Nobody can grant a permission they do not have themselves, nor rename, take anything from, give another role to or shut out whoever may do more than they; and somebody active with `staff.write` always remains.",
    request: { params: pathId("stf", "staff member"), headers: ifMatchHeader, ...body(StaffChange) },
    responses: { 200: taggedAnswer("The staff member.", StaffMemberSchema) },
  },
  [lastAdministrator, preconditionFailed],
);

export const adminRoutes = newRouter()
  .openapi(list, async (c) => c.json(await listStaff(c.get("context"), c.req.valid("query")), 200))
  .openapi(create, async (c) => c.json(await createStaff(c.get("context"), c.req.valid("json")), 201))
  .openapi(get, async (c) => c.json(tagged(c, await getStaff(c.get("context"), c.req.valid("param"))), 200))
  .openapi(me, async (c) => c.json(await getStaffMe(c.get("context"), undefined), 200))
  .openapi(startingTotp, async (c) => c.json(await startTotp(c.get("context"), {}), 201))
  .openapi(confirmingTotp, async (c) =>
    c.json(
      await confirmTotp(c.get("context"), { ...c.req.valid("json"), clientAddress: c.get("clientAddress") }),
      200,
    ),
  )
  .openapi(removingTotp, async (c) =>
    c.body(
      await removeTotp(c.get("context"), { ...c.req.valid("json"), clientAddress: c.get("clientAddress") }),
      204,
    ),
  )
  .openapi(deletingTotp, async (c) => c.body(await deleteTotp(c.get("context"), c.req.valid("param")), 204))
  .openapi(update, async (c) =>
    c.json(
      tagged(c, await updateStaff(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") })),
      200,
    ),
  );
