import { z } from "@hono/zod-openapi";
import { emailSchema, newPasswordSchema, timeSchema } from "../../platform/http/schemas.ts";

const token = z.string().max(200).openapi({
  description: "From the fragment of the link in the mail: `#token=…`.",
  example: "pwr_01k9w8zv6se7r8x9y0a1b2c3d4_…",
});
const currentPassword = z
  .string()
  .min(1)
  .max(200)
  .openapi({ description: "The present password.", format: "password", example: "a long password" });

export const ResetRequest = z
  .object({
    email: emailSchema.openapi({ description: "Where the link goes, if it has an account." }),
    device: z.string().max(200).optional().openapi({
      description:
        "What an earlier sign-in of this browser answered: whoever else asks for links then never makes its owner wait.",
      example: "dev_4fK0…",
    }),
  })
  .openapi("PasswordResetRequest", { example: { email: "maya@hartley.example" } });

export const LinkTokenSchema = z.object({ token }).openapi("LinkToken");

export const PasswordLinkSchema = z
  .object({
    email: z.string().openapi({ description: "The user name.", example: "maya@hartley.example" }),
    name: z.string().openapi({ example: "Maya Hartley" }),
    first: z
      .boolean()
      .openapi({ description: "Whether it is the account's first password.", example: false }),
    expires_at: timeSchema,
  })
  .openapi("PasswordLink", { description: "What the page behind the link shows." });

export const ResetCompletion = z
  .object({ token, password: newPasswordSchema })
  .openapi("PasswordResetCompletion");

export const PasswordSetSchema = z
  .object({
    email: z
      .string()
      .openapi({ description: "Signs in with the new password.", example: "maya@hartley.example" }),
    device: z.string().openapi({
      description: "Keep it in this browser and send it with the next sign-in.",
      example: "dev_4fK0…",
    }),
  })
  .openapi("PasswordSet");

export const PasswordChange = z
  .object({ current_password: currentPassword, new_password: newPasswordSchema })
  .openapi("PasswordChange");

export const EmailChange = z
  .object({
    email: emailSchema.openapi({ description: "The new one; it is confirmed by a link sent to it." }),
    password: currentPassword,
  })
  .openapi("EmailChange");

export const EmailConfirmedSchema = z
  .object({
    email: z.string().openapi({ description: "Signs in from now on.", example: "maya@hartley.example" }),
  })
  .openapi("EmailConfirmed");
