import { z } from "@hono/zod-openapi";
import { problem } from "../../platform/http/problem.ts";
import { dateSchema, MoneySchema } from "../../platform/http/schemas.ts";

export const externalIdTaken = problem("external_id_taken", 409, "Another promotion has this external id");
export const codeTaken = problem("code_taken", 409, "Another promotion has this code");

export const promotionUnknown = problem("promotion_unknown", 422, "There is no such code");
export const promotionExpired = problem(
  "promotion_expired",
  422,
  "The code is not valid today",
  z.object({
    valid_from: dateSchema.nullable().openapi({ description: "Its first day." }),
    valid_until: dateSchema.nullable().openapi({ description: "Its last day." }),
  }),
);
export const promotionUsedUp = problem("promotion_used_up", 422, "The code was used as often as it may be");
export const promotionNotForYou = problem("promotion_not_for_you", 422, "The code is not for your company");
export const belowPromotionMinimum = problem(
  "below_promotion_minimum",
  422,
  "The goods are worth less than the code asks for",
  z.object({ minimum: MoneySchema, net: MoneySchema }),
);
