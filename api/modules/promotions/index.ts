/**
 * Promotions: codes a buyer types into the cart for a discount, with limits on time, uses and order value. Neighbours:
 * groups and categories above; prices, carts and orders below.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import { promotionCreated, promotionUpdated } from "./events.ts";

export { guessCode } from "./guess-code.ts";
export {
  belowPromotionMinimum,
  promotionExpired,
  promotionNotForYou,
  promotionUnknown,
  promotionUsedUp,
} from "./problems.ts";
export { promotionCode } from "./schemas.ts";
export { takeUse } from "./use-promotion.ts";

export const promotionsModule: Module = {
  name: "promotions",
  admin: adminRoutes,
  events: [promotionCreated, promotionUpdated],
};
