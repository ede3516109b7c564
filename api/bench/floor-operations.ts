/** The same asked of the floor, which trusts its caller: everything it needs stands in the request. */
import type { Scenario } from "./arguments.ts";
import { around, dice, type NextOperation, wireRequest } from "./operation.ts";
import { cartArticles } from "./seed-companies.ts";
import { CART_LINES, idOf, ORDER_LINES, PAGE, type Shopper, type World } from "./world.ts";

const ROW = '"minimum_quantity":';
const ADDRESS = JSON.stringify({
  ...{
    label: "Head office",
    company_name: "Company",
    contact_name: null,
    line1: "1 High Street",
    line2: null,
  },
  ...{ postal_code: "LS1 1AA", city: "Leeds", region: null, country: "GB", phone: null },
});

export function floorOperations(scenario: Scenario, world: World, seed: number): NextOperation {
  const throwDice = dice(seed);
  const asked = ({ priceListId, companyId }: Shopper) => `list=${priceListId}&company=${companyId}`;
  const anyShopper = () => around(world.shoppers, throwDice(world.shoppers.length));

  const page = (limit: number): NextOperation => {
    const anchors = world.articles.length / PAGE - 1;
    return () => {
      const before = around(world.articles, (throwDice(anchors - limit / PAGE) + 1) * PAGE - 1);
      const path = `/page?${asked(anyShopper())}&after=${before.sku.toLowerCase()}&limit=${limit}`;
      return { request: wireRequest("GET", path, {}), status: 200, marker: ROW, count: limit };
    };
  };

  switch (scenario) {
    case "price-page-50":
      return page(50);
    case "price-page-200":
      return page(200);
    case "search":
      return () => {
        const { q, hits } = around(world.searches, throwDice(world.searches.length));
        const path = `/search?${asked(anyShopper())}&q=${encodeURIComponent(q)}`;
        return { request: wireRequest("GET", path, {}), status: 200, marker: ROW, count: hits };
      };
    case "add-line": {
      let turn = throwDice(world.shoppers.length);
      return () => {
        const number = turn++ % world.shoppers.length;
        const shopper = around(world.shoppers, number);
        const { id, pack } = around(cartArticles(world.articles, number), throwDice(CART_LINES));
        const body = {
          company: shopper.companyId,
          cart: shopper.cartId,
          product: id,
          quantity: String(pack * (1 + throwDice(9))),
          list: shopper.priceListId,
        };
        return {
          request: wireRequest("POST", "/line", {}, body),
          status: 200,
          marker: '"totals":[{',
          count: 1,
        };
      };
    }
    case "submit-5": {
      // Never the same in two windows: ids and feed positions are unique.
      let number = Date.now() * 1_000;
      return () => {
        const shopper = anyShopper();
        const start = throwDice(world.articles.length);
        const lines = Array.from({ length: ORDER_LINES }, (_, line) =>
          around(world.articles, start + line * 997),
        );
        const body = {
          ...{ company: shopper.companyId, buyer: shopper.id, contract: shopper.contractId },
          ...{ list: shopper.priceListId, warehouse: idOf("whs", 0, 0), address: ADDRESS },
          order: idOf("ord", 0, number),
          position: String(number++),
          // In one order everywhere, so that two orders never wait for each other in a circle.
          products: lines.map(({ id }) => id).sort(),
          quantities: lines.map(() => "12"),
          amounts: lines.map(() => "1.25"),
          net: "75.00",
          gross: "90.00",
        };
        return {
          request: wireRequest("POST", "/order", {}, body),
          status: 201,
          marker: '"number":"F-',
          count: 1,
        };
      };
    }
  }
}
