import { z } from "@hono/zod-openapi";
import { emailSchema, idSchema, newPasswordSchema, timeSchema } from "../../platform/http/schemas.ts";
import { StaffMemberSchema } from "../staff/index.ts";
import type { OwnSession } from "./queries.ts";

const password = z
  .string()
  .min(1)
  .max(200)
  .openapi({ description: "The account's password.", format: "password", example: "a long password" });
const expiresAt = timeSchema.openapi({
  description: "When the session ends at the latest. Unused it ends sooner.",
  example: "2026-11-29T14:00:00.000Z",
});

export const StaffSignInSchema = z
  .object({
    supplier_id: idSchema("sup", "supplier")
      .optional()
      .openapi({ description: "Id of the supplier; may be left out where `Listino-Key` names it." }),
    email: emailSchema.openapi({ description: "The staff member's e-mail, in any case." }),
    password,
    totp_code: z.string().trim().min(6).max(40).optional().openapi({
      description: "Six digits from the phone, or a recovery code, where a second proof is set up.",
      example: "123456",
    }),
    device: z.string().max(200).optional().openapi({
      description:
        "What an earlier sign-in of this browser answered: guesses made elsewhere then never make its owner wait.",
      example: "dev_4fK0…",
    }),
  })
  .openapi("StaffSignIn", {
    example: {
      supplier_id: "sup_01k9w8zv6se7r8x9y0a1b2c3d4",
      email: "olga@bolts.example",
      password: "a long password",
    },
  });

/** A page of the supplier's intranet holds no secret: its publishable key says whose staff signs in. */
export const staffKeyHeader = z.object({
  "Listino-Key": z.string().optional().openapi({
    description: "The supplier's publishable key, in place of `supplier_id`.",
    example: "pk_01k9w8zv6se7r8x9y0a1b2c3d4_…",
  }),
});

export const StaffSessionSchema = z
  .object({
    token: z.string().openapi({
      description: "Send it as `Authorization: Bearer …`. Bound to the page's origin; shown this once.",
      example: "ss_01k9w8zv6se7r8x9y0a1b2c3d4_…",
    }),
    expires_at: expiresAt,
    staff: StaffMemberSchema,
    permissions: z.array(z.string()).openapi({
      description: "What they may do; nothing before a second proof that the role asks for is set up.",
      example: ["orders.read", "orders.accept"],
    }),
    scope: z.string().openapi({
      description: "`all` companies, or `own`: those they represent.",
      example: "all",
    }),
    device: z.string().openapi({
      description: "Keep it in this browser and send it with the next sign-in.",
      example: "dev_4fK0…",
    }),
  })
  .openapi("StaffSession", {
    description: "A staff member signed in: ends after 12 hours without use, and after 7 days.",
  });

export const OwnStaffSessionSchema = z
  .object({
    id: idSchema("sts", "session"),
    device: z
      .string()
      .nullable()
      .openapi({ description: "Browser and system, as far as known.", example: "Firefox on Windows" }),
    origin: z.string().nullable().openapi({
      description: "The page it was begun on; null for programs.",
      example: "https://intranet.bolts.example",
    }),
    created_at: timeSchema,
    last_seen_at: timeSchema.openapi({ description: "To the hour." }),
    expires_at: expiresAt,
    current: z.boolean().openapi({ description: "The one that asks.", example: true }),
  })
  .openapi("OwnStaffSession");

export const StaffPasswordChange = z
  .object({
    current_password: password,
    new_password: newPasswordSchema,
  })
  .openapi("StaffPasswordChange");

export function presentStaffSession(row: OwnSession): z.infer<typeof OwnStaffSessionSchema> {
  const time = (at: string) => new Date(at).toISOString();
  return {
    id: row.id,
    device: row.device,
    origin: row.origin,
    created_at: time(row.created_at),
    last_seen_at: time(row.last_seen_at ?? row.created_at),
    expires_at: time(row.expires_at),
    current: row.current,
  };
}
