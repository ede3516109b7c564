import {
  type Cart,
  type FieldError,
  type QuantityRules,
  type SetCartLinesInput,
  setCartLines,
} from "@listino/sdk";
import { ListinoEvent } from "../listino-event.ts";
import { inPacks, packsFor, piecesOf } from "../quantity/packs.ts";
import { checkQuantity, parseQuantity, stepQuantity } from "../quantity/quantity.ts";
import type { Countable } from "../quantity/quantity-field.ts";
import { type Problem, toProblem } from "../store/problem.ts";
import type { CartStore, Draft } from "./cart-store.ts";
import { keepUnsent } from "./unsent.ts";

type Lines = SetCartLinesInput["lines"];

/** @event The saved cart, after every change the API has confirmed. */
export class CartChangeEvent extends ListinoEvent<{ cart: Cart }> {
  constructor(cart: Cart) {
    super("listino-cart-change", { cart });
  }
}

/** @event A change of the cart was refused and has been rolled back. */
export class CartFailEvent extends ListinoEvent<{ problem: Problem; skus: string[] }> {
  constructor(problem: Problem, skus: string[]) {
    super("listino-cart-fail", { problem, skus });
  }
}

/**
 * Sets a product's quantity; "0" removes it. Shown at once, sent at once, totals only ever the API's.
 * It counts in what the product is counted in now, unless told otherwise.
 */
export function setQuantity(
  cart: CartStore,
  sku: string,
  quantity: string,
  { unit = cart.unit(sku), warehouse }: { unit?: string; warehouse?: string | null } = {},
): void {
  if (unit !== cart.unit(sku)) cart.units.set(sku, unit);
  const draft = cart.drafts.get(sku);
  const pending = draft && draft.phase !== "refused";
  const line = cart.line(sku);
  const same =
    unit === (line?.pack?.unit ?? "") && (warehouse === undefined || warehouse === line?.warehouse?.id);
  if (pending && draft.quantity === quantity && draft.unit === unit && draft.warehouse === warehouse) return;
  if (!pending && same && (line?.pack?.count ?? line?.quantity ?? "0") === quantity) cart.drafts.delete(sku);
  else cart.drafts.set(sku, { quantity, unit, warehouse, phase: "waiting" });
  cart.store.changed();
  void send(cart);
}

const rulesIn = (cart: CartStore, sku: string, rules: QuantityRules, packs: readonly Countable[] = []) => {
  const pack = packs.find(({ unit }) => unit === cart.unit(sku));
  return pack ? inPacks(rules, pack.quantity) : rules;
};

export function step(
  cart: CartStore,
  sku: string,
  rules: QuantityRules,
  up: boolean,
  packs?: readonly Countable[],
): void {
  setQuantity(cart, sku, stepQuantity(cart.quantity(sku), rulesIn(cart, sku, rules, packs), up));
}

/** Counts a product in packs or, with "", in pieces. What is in the cart stays as much, or grows to whole packs. */
export function chooseUnit(cart: CartStore, sku: string, unit: string, packs: readonly Countable[]): void {
  const line = cart.line(sku);
  const size = (wanted: string) => packs.find((pack) => pack.unit === wanted)?.quantity ?? "1";
  const pieces = piecesOf(cart.quantity(sku), size(cart.unit(sku)));
  cart.units.set(sku, unit);
  if (line || cart.drafts.has(sku)) setQuantity(cart, sku, packsFor(pieces, size(unit)), { unit });
  else cart.store.changed();
}

/** Takes what a buyer typed; returns the refusal when it is no quantity or not a good one. */
export function enterQuantity(
  cart: CartStore,
  sku: string,
  rules: QuantityRules,
  text: string,
  locale: string,
  packs?: readonly Countable[],
): Draft | undefined {
  const quantity = text.trim() ? parseQuantity(text, locale) : "0";
  const problem =
    quantity === null
      ? { code: "not_a_quantity" }
      : checkQuantity(quantity, rulesIn(cart, sku, rules, packs));
  if (quantity !== null && !problem) {
    setQuantity(cart, sku, quantity);
    return undefined;
  }
  const draft: Draft = { quantity: text, phase: "refused", problem: problem ?? undefined };
  cart.drafts.set(sku, draft);
  cart.store.changed();
  return draft;
}

/** Forgets a refusal: the saved quantity stands. */
export function dismiss(cart: CartStore, sku: string): void {
  if (cart.drafts.get(sku)?.phase === "refused") cart.drafts.delete(sku);
  cart.store.changed();
}

/** Adds to what is there, as a product page does. Rejects with the API's error. */
export const addToCart = (cart: CartStore, sku: string, quantity: string): Promise<Cart> =>
  save(cart, [{ sku, quantity }], "add");

async function save(cart: CartStore, lines: Lines, mode: "set" | "add") {
  const { store, resource } = cart;
  if (!cart.value) await resource.load();
  const saved = await setCartLines(store.connection, cart.value?.id ?? "", { lines, mode });
  resource.set(saved);
  store.target.dispatchEvent(new CartChangeEvent(saved));
  return saved;
}

/** As the API takes it. */
export const lineOf = (sku: string, { quantity, unit, warehouse }: Draft): Lines[number] => ({
  sku,
  quantity,
  ...(unit && { unit }),
  ...(warehouse !== undefined && { warehouse_id: warehouse }),
});

async function send(cart: CartStore): Promise<void> {
  const { drafts } = cart;
  const batch = [...drafts].filter(([, { phase }]) => phase === "waiting");
  if (cart.sending || !batch.length) return;
  cart.sending = true;
  for (const [, draft] of batch) draft.phase = "sending";
  try {
    await save(
      cart,
      batch.map(([sku, draft]) => lineOf(sku, draft)),
      "set",
    );
    // A draft replaced meanwhile is a newer wish and stays.
    for (const [sku, draft] of batch) if (drafts.get(sku) === draft) drafts.delete(sku);
  } catch (error) {
    refuse(cart, batch, toProblem(error));
  } finally {
    cart.sending = false;
    cart.store.changed();
    void send(cart);
  }
}

/** The API takes all lines or none: the good ones go again without those it named. */
function refuse(cart: CartStore, batch: [string, Draft][], problem: Problem): void {
  const named = new Map<number, FieldError>();
  for (const error of problem.errors) {
    const index = Number(error.pointer.split("/")[2]);
    if (batch[index]) named.set(index, error);
  }
  batch.forEach(([, draft], index) => {
    const own = named.get(index);
    if (named.size && !own) draft.phase = "waiting";
    else Object.assign(draft, { phase: "refused", problem: own ?? problem });
  });
  if (problem.code === "unauthenticated") keepUnsent(cart);
  if (!problem.status) {
    addEventListener("online", () => again(cart, batch), { once: true });
  }
  const refused = batch.filter(([, { phase }]) => phase === "refused").map(([sku]) => sku);
  cart.store.target.dispatchEvent(new CartFailEvent(problem, refused));
  // The saved cart may have moved on elsewhere: show the truth next to what was refused.
  if (problem.status === 409) void cart.resource.load();
}

/** Back on the network: what did not get through goes again, unless the buyer has since wished otherwise. */
function again(cart: CartStore, batch: [string, Draft][]): void {
  for (const [sku, draft] of batch) if (cart.drafts.get(sku) === draft) draft.phase = "waiting";
  cart.store.changed();
  void send(cart);
}

declare global {
  interface HTMLElementEventMap {
    "listino-cart-change": CartChangeEvent;
    "listino-cart-fail": CartFailEvent;
  }
}
