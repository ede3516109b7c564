import { z } from "zod";
import { problem } from "../../platform/http/problem.ts";
import { quantitySchema } from "../../platform/http/schemas.ts";

export const belowZero = problem(
  "below_zero",
  409,
  "There would be less than nothing on hand",
  z.object({ on_hand: quantitySchema.openapi({ description: "What is there now." }) }),
);
