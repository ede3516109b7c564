/** Carrello: magazzini, sconti, codici. */
export const messages = {
  warehouseOf: "Magazzino per {name}",
  anyWarehouse: "Da qualsiasi magazzino",
  fromWarehouse: "Da {name}",
  promotionCode: "Codice promozionale",
  applyPromotion: "Applica",
  promotionSet: "Il codice {code} è applicato.",
  promotionGone: "Il codice è stato tolto.",
  takePromotionOff: "Togli",
  beforeDiscount: "Prima",
};
