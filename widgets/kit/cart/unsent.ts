/** Quantities that were typed as the session ended: kept in the tab, and sent once the same buyer is signed in again. */
import { setQuantity } from "./cart-entry.ts";
import type { CartStore, Draft } from "./cart-store.ts";

/** Longer ago is another day's order. */
const keptFor = 30 * 60_000;

interface Kept {
  at: number;
  buyer: string;
  drafts: [string, Draft][];
}

export function keepUnsent(cart: CartStore): void {
  const { buyer } = cart.store.session;
  // A session that the host handed over does not say whose it was.
  if (!buyer) return;
  const drafts = [...cart.drafts].filter(([, { problem }]) => !problem || "status" in problem);
  const kept: Kept = { at: Date.now(), buyer, drafts };
  sessionStorage.setItem(cart.unsent, JSON.stringify(kept));
}

/** A colleague who signs in in the tab does not get them, and they are not kept beyond that either. */
export async function replay(cart: CartStore): Promise<void> {
  const text = sessionStorage.getItem(cart.unsent);
  sessionStorage.removeItem(cart.unsent);
  const { at, buyer, drafts }: Kept = JSON.parse(text ?? `{"at":0,"drafts":[]}`);
  if (Date.now() - at > keptFor || buyer !== cart.store.session.buyer || !drafts.length) return;
  if (!cart.value) await cart.resource.load();
  for (const [sku, { quantity, unit, warehouse }] of drafts)
    setQuantity(cart, sku, quantity, { unit, warehouse });
}
