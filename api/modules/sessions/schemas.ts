import { z } from "@hono/zod-openapi";
import { emailSchema, idSchema, timeSchema } from "../../platform/http/schemas.ts";
import { MeSchema } from "../buyers/index.ts";

const password = z
  .string()
  .min(1)
  .max(200)
  .openapi({ description: "The account's password.", format: "password", example: "a long password" });
const expiresAt = timeSchema.openapi({
  description: "When the session ends at the latest. Unused it ends sooner.",
  example: "2026-12-22T14:00:00.000Z",
});

export const SignInSchema = z
  .object({
    email: emailSchema.openapi({ description: "The buyer's e-mail, in any case." }),
    password,
    company_id: idSchema("com", "company")
      .optional()
      .openapi({ description: "The company to order for; without it the first active one." }),
  })
  .openapi("SignIn", { example: { email: "maya@hartley.example", password: "a long password" } });

export const SessionSchema = MeSchema.extend({
  token: z.string().openapi({
    description: "Send it as `Authorization: Bearer …`. Bound to the page's origin; shown this once.",
    example: "bs_01k9w8zv6se7r8x9y0a1b2c3d4_01k9w8zv6se7r8x9y0a1b2c3d5_…",
  }),
  expires_at: expiresAt,
}).openapi("Session", {
  description: "A buyer signed in for one company: ends after 7 days without use, and after 30 days.",
});

export const StaffSignInSchema = z
  .object({
    supplier_id: idSchema("sup", "supplier"),
    email: emailSchema.openapi({ description: "The staff member's e-mail, in any case." }),
    password,
  })
  .openapi("StaffSignIn");

export const StaffSessionSchema = z
  .object({
    token: z.string().openapi({
      description: "Send it as `Authorization: Bearer …`; shown this once.",
      example: "ss_01k9w8zv6se7r8x9y0a1b2c3d4_…",
    }),
    expires_at: expiresAt,
    staff: z.object({
      id: idSchema("stf", "staff member"),
      name: z.string().openapi({ example: "Olga Nowak" }),
      email: z.string().openapi({ example: "olga@bolts.example" }),
      permissions: z.array(z.string()).openapi({ example: ["orders.read", "orders.accept"] }),
    }),
  })
  .openapi("StaffSession", {
    description: "A staff member signed in: ends after 12 hours without use, and after 7 days.",
  });
