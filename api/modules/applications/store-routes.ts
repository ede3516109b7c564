import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body } from "../../platform/http/schemas.ts";
import { linkEnded, linkUnknown } from "../password-resets/index.ts";
import { confirmApplication } from "./confirm-application.ts";
import { applicationsClosed } from "./problems.ts";
import {
  ApplicationConfirmedSchema,
  ApplicationInput,
  ApplicationLinkRequest,
  ApplicationReceiptSchema,
  ApplicationTokenSchema,
} from "./schemas.ts";
import { requestApplicationLink } from "./send-application-link.ts";
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
      "Asks the supplier to take the company as a customer. A mail with a link asks to confirm the e-mail, and a second one says what was decided. Where the supplier accepts, the applicant signs in with the password given here; whoever has not confirmed the e-mail does so first, and chooses a new one.",
    request: body(ApplicationInput),
    responses: { 202: answer("It arrived.", ApplicationReceiptSchema) },
  },
  [applicationsClosed],
);

const confirm = operation(
  "applications",
  "visitor",
  {
    method: "post",
    path: "/v1/store/applications/confirm",
    operationId: "confirmApplication",
    summary: "Confirm an applicant's e-mail",
    description:
      "With the token of the link, which works for 7 days and until a newer one is sent. Following it again changes nothing.",
    request: body(ApplicationTokenSchema),
    responses: { 200: answer("The e-mail is confirmed.", ApplicationConfirmedSchema) },
  },
  [linkUnknown, linkEnded],
);

const link = operation("applications", "visitor", {
  method: "post",
  path: "/v1/store/applications/link",
  operationId: "requestApplicationLink",
  summary: "Ask for another link",
  description:
    "Sends an applicant whose e-mail is not confirmed a new link. The answer is the same for every e-mail. 3 for an e-mail in 15 minutes.",
  request: body(ApplicationLinkRequest),
  responses: {
    202: { description: "If the e-mail has applied and is not confirmed, a mail is on its way." },
  },
});

export const storeRoutes = newRouter()
  .openapi(confirm, async (c) =>
    c.json(
      await confirmApplication(c.get("context"), {
        ...c.req.valid("json"),
        clientAddress: c.get("clientAddress"),
      }),
      200,
    ),
  )
  .openapi(link, async (c) => {
    await requestApplicationLink(c.get("context"), {
      ...c.req.valid("json"),
      clientAddress: c.get("clientAddress"),
    });
    return c.body(null, 202);
  })
  .openapi(submit, async (c) =>
    c.json(
      await submitApplication(c.get("context"), {
        ...c.req.valid("json"),
        clientAddress: c.get("clientAddress"),
      }),
      202,
    ),
  );
