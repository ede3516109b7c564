import { ifMatchHeader, tagged, taggedAnswer } from "../../platform/http/etag.ts";
import { preconditionFailed } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body, listOf, pathId } from "../../platform/http/schemas.ts";
import { createStaff } from "./create-staff.ts";
import { lastAdministrator, staffEmailTaken } from "./problems.ts";
import { listStaff } from "./queries.ts";
import { StaffChange, StaffInput, StaffMemberSchema, staffFilters } from "./schemas.ts";
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
    description: "Nobody can grant a permission they do not have themselves.",
    request: body(StaffInput),
    responses: { 201: answer("The staff member.", StaffMemberSchema) },
  },
  [staffEmailTaken],
);

const update = operation(
  "staff",
  "staff",
  {
    method: "patch",
    path: "/v1/admin/staff/{id}",
    operationId: "updateStaff",
    summary: "Change a staff member",
    description:
      "Absent fields stay as they are. Nobody can grant a permission they do not have themselves, and somebody active with `staff.write` always remains.",
    request: { params: pathId("stf", "staff member"), headers: ifMatchHeader, ...body(StaffChange) },
    responses: { 200: taggedAnswer("The staff member.", StaffMemberSchema) },
  },
  [lastAdministrator, preconditionFailed],
);

export const adminRoutes = newRouter()
  .openapi(list, async (c) => c.json(await listStaff(c.get("context"), c.req.valid("query")), 200))
  .openapi(create, async (c) => c.json(await createStaff(c.get("context"), c.req.valid("json")), 201))
  .openapi(update, async (c) =>
    c.json(
      tagged(c, await updateStaff(c.get("context"), { ...c.req.valid("json"), ...c.req.valid("param") })),
      200,
    ),
  );
