/**
 * Prices: what a product costs a contract at a quantity, and the priced page of the list. Nothing is stored here.
 * Neighbours: contracts, price-lists, tax-categories and stock above, whose tables one statement joins; carts below.
 */
export { type PriceAt, priceAt, type Tier } from "./domain/price-at.ts";
export { OFFER_COLUMNS, OFFER_JOINS } from "./offer.ts";
