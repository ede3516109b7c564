import type { Contract } from "@listino/sdk";
import { ListinoEvent } from "../listino-event.ts";
import type { Store } from "../store/store.ts";

/** @event The buyer chose another contract; everything is repriced. */
export class ContractChangeEvent extends ListinoEvent<{ contract: Contract }> {
  constructor(contract: Contract) {
    super("listino-contract-change", { contract });
  }
}

export function chooseContract(store: Store, id: string): void {
  store.rememberContract(id);
  const { contract } = store;
  if (contract) store.target.dispatchEvent(new ContractChangeEvent(contract));
}

declare global {
  interface HTMLElementEventMap {
    "listino-contract-change": ContractChangeEvent;
  }
}
