/** What the page is told of somebody signing in and out. */
import type { Me } from "@listino/sdk";
import { ListinoEvent } from "../kit/listino-event.ts";

export type Buyer = Pick<Me, "buyer" | "company">;

/** @event A buyer has signed in. Cancel it to stay on the page in spite of `order-url`. */
export class SessionStartEvent extends ListinoEvent<Buyer> {
  constructor({ buyer, company }: Buyer) {
    super("listino-session-start", { buyer, company }, true);
  }
}

/** @event The buyer has signed out. */
export class SessionEndEvent extends ListinoEvent<Record<string, never>> {
  constructor() {
    super("listino-session-end", {});
  }
}

/** @event The buyer has accepted the connection; the company is active. */
export class ConnectionAcceptEvent extends ListinoEvent<Buyer> {
  constructor({ buyer, company }: Buyer) {
    super("listino-connection-accept", { buyer, company });
  }
}

declare global {
  interface HTMLElementEventMap {
    "listino-session-start": SessionStartEvent;
    "listino-session-end": SessionEndEvent;
    "listino-connection-accept": ConnectionAcceptEvent;
  }
}
