import { z } from "zod";
import { defineEvent } from "../../platform/events/definition.ts";

export const apiKeyCreated = defineEvent(
  "api_key.created",
  "A publishable or secret key was made.",
  z.object({ kind: z.string() }),
);
export const apiKeyRevoked = defineEvent(
  "api_key.revoked",
  "A key stopped working for good.",
  z.object({ kind: z.string() }),
);
