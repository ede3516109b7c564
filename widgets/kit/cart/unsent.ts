/** Quantities that were typed as the session ended: kept in the tab, and sent once somebody is signed in again. */
import { setQuantity } from "./cart-entry.ts";
import type { CartStore, Draft } from "./cart-store.ts";

/** Longer ago is another day's order. */
const keptFor = 30 * 60_000;

interface Kept {
  at: number;
  drafts: [string, Draft][];
}

export function keepUnsent(cart: CartStore): void {
  const drafts = [...cart.drafts].filter(([, { problem }]) => !problem || "status" in problem);
  const kept: Kept = { at: Date.now(), drafts };
  sessionStorage.setItem(cart.unsent, JSON.stringify(kept));
}

/** The cart is that of a contract, so that nobody but the same company ever gets them. */
export async function replay(cart: CartStore): Promise<void> {
  const text = sessionStorage.getItem(cart.unsent);
  sessionStorage.removeItem(cart.unsent);
  const { at, drafts }: Kept = JSON.parse(text ?? `{"at":0,"drafts":[]}`);
  if (Date.now() - at > keptFor || !drafts.length) return;
  if (!cart.value) await cart.resource.load();
  for (const [sku, { quantity, unit, warehouse }] of drafts)
    setQuantity(cart, sku, quantity, { unit, warehouse });
}
