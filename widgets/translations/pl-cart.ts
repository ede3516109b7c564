/** Koszyk: magazyny, rabaty, kody. */
export const messages = {
  warehouseOf: "Magazyn: {name}",
  anyWarehouse: "Z dowolnego magazynu",
  fromWarehouse: "{name}",
  promotionCode: "Kod promocyjny",
  applyPromotion: "Zastosuj",
  promotionSet: "Kod {code} zastosowano.",
  promotionGone: "Kod usunięto.",
  takePromotionOff: "Usuń",
  beforeDiscount: "Wcześniej",
};
