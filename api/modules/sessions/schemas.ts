import { z } from "@hono/zod-openapi";
import { emailSchema, idSchema, listOf, timeSchema } from "../../platform/http/schemas.ts";
import { MeSchema } from "../buyers/index.ts";
import { CompanyRefSchema } from "../companies/index.ts";

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
    device: z.string().max(200).optional().openapi({
      description:
        "What an earlier sign-in of this browser answered: guesses made elsewhere then never make its owner wait.",
      example: "dev_4fK0…",
    }),
  })
  .openapi("SignIn", { example: { email: "maya@hartley.example", password: "a long password" } });

export const SwitchInput = z
  .object({
    company_id: idSchema("com", "company").openapi({
      description: "One of the buyer's companies: `companies` of `GET /v1/store/me` lists them.",
    }),
  })
  .openapi("SessionSwitch", { example: { company_id: "com_01k9w8zv6se7r8x9y0a1b2c3d4" } });

/** For pages on the API's own site. */
export const cookieHeader = z.object({
  "Listino-Session": z.enum(["cookie"]).optional().openapi({
    description:
      "`cookie` keeps the token in an HttpOnly cookie of the API's host instead of answering it. Send it with every request then.",
    example: "cookie",
  }),
});

export const SessionSchema = MeSchema.extend({
  token: z.string().openapi({
    description:
      "Send it as `Authorization: Bearer …`. Bound to the page's origin; shown this once. Empty where a cookie holds it.",
    example: "bs_01k9w8zv6se7r8x9y0a1b2c3d4_01k9w8zv6se7r8x9y0a1b2c3d5_…",
  }),
  expires_at: expiresAt,
  password_change_required: z.boolean().optional().openapi({
    description: "Signed in with a temporary password: nothing else may be done before it is changed.",
    example: false,
  }),
  device: z.string().optional().openapi({
    description: "Keep it in this browser and send it with the next sign-in.",
    example: "dev_4fK0…",
  }),
}).openapi("Session", {
  description: "A buyer signed in for one company: ends after 7 days without use, and after 30 days.",
});

export const RenewedSessionSchema = SessionSchema.pick({ token: true, expires_at: true }).openapi(
  "RenewedSession",
  { description: "The token that takes the old one's place. The old one works for 60 seconds more." },
);

export const BuyerSessionSchema = z
  .object({
    id: idSchema("ses", "session"),
    company: CompanyRefSchema,
    device: z
      .string()
      .nullable()
      .openapi({ description: "Browser and system, as far as known.", example: "Firefox on Windows" }),
    kind: z.string().openapi({
      description: "`sign_in` with a password, or `hand_off` by the supplier's own website.",
      example: "sign_in",
    }),
    created_at: timeSchema,
    last_seen_at: timeSchema.openapi({ description: "To the hour." }),
    current: z.boolean().openapi({ description: "The one that asks.", example: true }),
  })
  .openapi("BuyerSession");

export const BuyerSessionsSchema = listOf(BuyerSessionSchema);

export const HandOffInput = z
  .object({
    company_id: idSchema("com", "company"),
    origin: z
      .string()
      .max(200)
      .regex(/^https?:\/\/[^/\s]+$/, { message: "must be a web origin such as https://shop.example" })
      .optional()
      .openapi({
        description: "The page it is for; without it any origin of the publishable key.",
        example: "https://shop.example",
      }),
  })
  .openapi("HandOffInput");

export interface BuyerSessionRow {
  readonly id: string;
  readonly company: { id: string; name: string };
  readonly device: string | null;
  readonly kind: string;
  readonly created_at: string;
  readonly last_seen_at: string | null;
  readonly current: boolean | null;
}

export function presentBuyerSession(row: BuyerSessionRow): z.infer<typeof BuyerSessionSchema> {
  return {
    id: row.id,
    company: row.company,
    device: row.device,
    kind: row.kind,
    created_at: new Date(row.created_at).toISOString(),
    last_seen_at: new Date(row.last_seen_at ?? row.created_at).toISOString(),
    current: row.current ?? false,
  };
}
