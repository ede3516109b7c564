import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body } from "../../platform/http/schemas.ts";
import { applicationsClosed } from "./problems.ts";
import { ApplicationInput, ApplicationReceiptSchema } from "./schemas.ts";
import { submitApplication } from "./submit-application.ts";

const submit = operation(
  "applications",
  "visitor",
  {
    method: "post",
    path: "/v1/store/applications",
    operationId: "submitApplication",
    summary: "Apply for an account",
    description:
      "Asks the supplier to take the company as a customer. A mail confirms it, and a second one says what was decided. Where the supplier accepts, the applicant signs in with the password given here.",
    request: body(ApplicationInput),
    responses: { 202: answer("It arrived.", ApplicationReceiptSchema) },
  },
  [applicationsClosed],
);

export const storeRoutes = newRouter().openapi(submit, async (c) =>
  c.json(
    await submitApplication(c.get("context"), {
      ...c.req.valid("json"),
      clientAddress: c.get("clientAddress"),
    }),
    202,
  ),
);
