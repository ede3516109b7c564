import { formatCents, type Micros, micros, scaledToCents } from "./amounts.ts";
import type { Pack } from "./packs.ts";

export interface SourcePrices {
  /** The price most order lines were sold at. */
  modal: Micros;
  /** The highest usual price; in the source often the retail price of the web shop, tax included. */
  list: Micros;
  lowest: Micros;
  quantityAtLowest: number;
  orderLines: number;
}

export interface Tier {
  minimumQuantity: number;
  amount: Micros;
}

interface PriceList {
  externalId: string;
  name: string;
  currency: string;
  /** Trade price times this, half-up to cents. */
  factor: readonly [numerator: bigint, denominator: bigint];
  offers: (source: SourcePrices, entry: Micros) => boolean;
}

const BULKY = micros("25.00");

export const PRICE_LISTS: readonly PriceList[] = [
  { externalId: "trade", name: "Trade", currency: "GBP", factor: [1n, 1n], offers: () => true },
  { externalId: "prepay", name: "Trade, prepaid", currency: "GBP", factor: [96n, 100n], offers: () => true },
  {
    externalId: "net30",
    name: "Trade, 30 days",
    currency: "GBP",
    factor: [103n, 100n],
    // What sold on one order line only is bought in on request and never sold on credit.
    offers: (source) => source.orderLines > 1,
  },
  {
    externalId: "eur",
    name: "Trade, euro",
    currency: "EUR",
    factor: [117n, 100n],
    // Furniture and other bulky goods cross the Channel on a quoted freight only.
    offers: (_, entry) => entry < BULKY,
  },
];

/**
 * The tiers of the trade list, dearest first. A list price up to half above the modal price is a trade price; beyond
 * that it is the web shop's retail price and the modal price opens the list. The lowest price is a quantity break from
 * the quantity it was first given at, unless it is under half the entry price: that was a clearance.
 */
export function tradeTiers(source: SourcePrices, pack: Pack): Tier[] {
  const { modal, list, lowest } = source;
  const breakQuantity = roundedUpTo(pack.multiple, source.quantityAtLowest);
  if (breakQuantity <= pack.minimum) return [{ minimumQuantity: 1, amount: modal }];
  const entry = 2n * list <= 3n * modal ? list : modal;
  const tiers: Tier[] = [{ minimumQuantity: 1, amount: entry }];
  const halfWay = roundedUpTo(pack.multiple, Math.ceil(breakQuantity / 2));
  if (modal < entry && lowest < modal && halfWay > pack.minimum && halfWay < breakQuantity) {
    tiers.push({ minimumQuantity: halfWay, amount: modal });
  }
  if (lowest < entry && 2n * lowest >= entry) {
    tiers.push({ minimumQuantity: breakQuantity, amount: lowest });
  }
  return tiers;
}

/** The rows of `prices.csv` for one product: every list that offers it, every tier that is still cheaper once rounded. */
export function priceRows(productExternalId: string, source: SourcePrices, pack: Pack) {
  const trade = tradeTiers(source, pack);
  const entry = trade[0]?.amount ?? source.modal;
  return PRICE_LISTS.filter((list) => list.offers(source, entry)).flatMap((list) =>
    trade
      .map((tier) => ({ ...tier, amount: scaledToCents(tier.amount, ...list.factor) }))
      .filter((tier, index, tiers) => index === 0 || tier.amount < (tiers[index - 1]?.amount ?? 0n))
      .map((tier) => ({
        price_list_external_id: list.externalId,
        product_external_id: productExternalId,
        min_quantity: tier.minimumQuantity.toString(),
        amount: formatCents(tier.amount),
      })),
  );
}

function roundedUpTo(multiple: number, quantity: number): number {
  return Math.ceil(quantity / multiple) * multiple;
}
