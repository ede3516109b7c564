/** What the buyers' browsers ask of the product. */
import type { Scenario } from "./arguments.ts";
import { around, dice, type NextOperation, type ReadyCart, wireRequest } from "./operation.ts";
import { cartArticles } from "./seed-companies.ts";
import { CART_LINES, ORDER_LINES, ORIGIN, PAGE, type Shopper, type World } from "./world.ts";

/** Stands once in each row of a page and each line of a cart. */
const ROW = '"quantity_rules":';

export function productOperations(
  scenario: Scenario,
  world: World,
  carts: readonly ReadyCart[],
  seed: number,
): NextOperation {
  const throwDice = dice(seed);
  const post = (shopper: Shopper, path: string, body: object, key?: string) =>
    wireRequest(
      "POST",
      `/v1/store/${path}`,
      {
        "Listino-Key": world.publishableKey,
        Authorization: `Bearer ${shopper.token}`,
        Origin: ORIGIN,
        ...(key === undefined ? {} : { "Idempotency-Key": key }),
      },
      body,
    );

  const page = (limit: number): NextOperation => {
    return () => {
      const number = throwDice(world.shoppers.length);
      const shopper = around(world.shoppers, number);
      const anchors = around(world.anchors, number);
      // Not so near the end that a page would be short.
      const cursor = anchors[throwDice(anchors.length - limit / PAGE)];
      const body = { contract_id: shopper.contractId, cursor, limit };
      return { request: post(shopper, "prices/query", body), status: 200, marker: ROW, count: limit };
    };
  };

  switch (scenario) {
    case "price-page-50":
      return page(50);
    case "price-page-200":
      return page(200);
    case "search":
      return () => {
        const shopper = around(world.shoppers, throwDice(world.shoppers.length));
        const { q, hits } = around(world.searches, throwDice(world.searches.length));
        const body = { contract_id: shopper.contractId, q, limit: 50 };
        return { request: post(shopper, "prices/query", body), status: 200, marker: ROW, count: hits };
      };
    case "add-line": {
      let turn = throwDice(world.shoppers.length);
      return () => {
        const number = turn++ % world.shoppers.length;
        const shopper = around(world.shoppers, number);
        const { sku, pack } = around(cartArticles(world.articles, number), throwDice(CART_LINES));
        const lines = [{ sku, quantity: String(pack * (1 + throwDice(9))) }];
        const path = `carts/${shopper.cartId}/lines`;
        return { request: post(shopper, path, { lines }), status: 200, marker: ROW, count: CART_LINES };
      };
    }
    case "submit-5": {
      let next = 0;
      return () => {
        const cart = carts[next++];
        if (!cart) return null;
        const shopper = around(world.shoppers, cart.shopper);
        const body = {
          cart_id: cart.cartId,
          billing_address_id: shopper.addressId,
          shipping_address_id: shopper.addressId,
        };
        const request = post(shopper, "orders", body, `submit-${cart.cartId}`);
        return { request, status: 201, marker: '"unit_price":', count: ORDER_LINES };
      };
    }
  }
}
