/** Words of a cart's fine print: warehouses, discounts, promotion codes. */
export const messages = {
  warehouseOf: "Warehouse for {name}",
  anyWarehouse: "From any warehouse",
  fromWarehouse: "From {name}",
  promotionCode: "Promotion code",
  applyPromotion: "Apply",
  promotionSet: "The code {code} is applied.",
  promotionGone: "The code was taken off.",
  takePromotionOff: "Take off",
  beforeDiscount: "Before",
} as const;
