import { z } from "@hono/zod-openapi";
import { problem } from "../../platform/http/problem.ts";

export const cartSubmitted = problem(
  "cart_submitted",
  409,
  "The cart was submitted already",
  z.object({ order_id: z.string().nullable().openapi({ description: "The order it became." }) }),
);
export const invalidLines = problem("invalid_lines", 422, "Some lines cannot be ordered like this");
