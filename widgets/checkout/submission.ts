import {
  type Cart,
  type Order,
  type SetCartLinesInput,
  type SubmitOrderInput,
  setCartLines,
  submitOrder,
} from "@listino/sdk";
import { ListinoEvent } from "../kit/listino-event.ts";
import { randomKey } from "../kit/store/connection.ts";
import { type Problem, toProblem } from "../kit/store/problem.ts";
import type { Store } from "../kit/store/store.ts";

/** @event The order is about to be placed. Cancel it to hold it back. */
export class OrderRequestEvent extends ListinoEvent<{ cart: Cart }> {
  constructor(cart: Cart) {
    super("listino-order-request", { cart }, true);
  }
}

/** @event The order is placed. */
export class OrderSubmitEvent extends ListinoEvent<{ order: Order }> {
  constructor(order: Order) {
    super("listino-order-submit", { order });
  }
}

/** @event The order was refused, or nobody knows: then the same attempt may be repeated. */
export class OrderFailEvent extends ListinoEvent<{ problem: Problem }> {
  constructor(problem: Problem) {
    super("listino-order-fail", { problem });
  }
}

/**
 * One key per attempt: while no answer says what became of it, the same order is sent under the
 * same key, so that pressing the button again can never order twice.
 */
export class Submission {
  #open?: { key: string; text: string };

  /** `accepted` are lines whose change the buyer agrees to: setting them again is what says so to the API. */
  async submit(
    target: EventTarget,
    store: Store,
    body: SubmitOrderInput,
    accepted: SetCartLinesInput["lines"],
  ): Promise<Order | Problem> {
    const text = JSON.stringify(body);
    if (this.#open?.text !== text) this.#open = { key: randomKey(), text };
    try {
      if (accepted.length) {
        const saved = await setCartLines(store.connection, body.cart_id, { lines: accepted });
        store.cart?.resource.set(saved);
      }
      const order = await submitOrder(store.connection, body, { idempotencyKey: this.#open.key });
      this.#open = undefined;
      target.dispatchEvent(new OrderSubmitEvent(order));
      return order;
    } catch (error) {
      const problem = toProblem(error);
      const { status, code } = problem;
      if (status > 0 && status < 500 && code !== "idempotency_in_progress") this.#open = undefined;
      // What the buyer is asked to accept must be what the API will check against.
      if (status === 409 || status === 422) await store.cart?.resource.load();
      target.dispatchEvent(new OrderFailEvent(problem));
      return problem;
    }
  }
}

declare global {
  interface HTMLElementEventMap {
    "listino-order-request": OrderRequestEvent;
    "listino-order-submit": OrderSubmitEvent;
    "listino-order-fail": OrderFailEvent;
  }
}
