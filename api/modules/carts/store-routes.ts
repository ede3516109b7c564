import { asBuyer } from "../../platform/auth/permit.ts";
import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/http/problems.ts";
import { newRouter, operation } from "../../platform/http/router.ts";
import { answer, body, pathId } from "../../platform/http/schemas.ts";
import { query, type Read } from "../../platform/query.ts";
import { contractExpired } from "../contracts/index.ts";
import {
  belowPromotionMinimum,
  promotionExpired,
  promotionNotForYou,
  promotionUnknown,
  promotionUsedUp,
} from "../promotions/index.ts";
import { openCart } from "./open-cart.ts";
import { cartSubmitted, invalidLines } from "./problems.ts";
import { type CartView, cartSeen, glance, ownCart } from "./queries.ts";
import {
  CartSchema,
  OpenCartInput,
  presentCart,
  SetCartLinesInput,
  SetCartPromotionInput,
} from "./schemas.ts";
import { setCartLines } from "./set-cart-lines.ts";
import { setCartPromotion } from "./set-cart-promotion.ts";

const LOOK = { permission: { buyer: "carts.edit" }, direct: true } as const;
const shown = async (read: Read, seen: CartView | null) =>
  presentCart(ownCart(seen, asBuyer(await read.actor())));

const glanceAtCart = query({
  ...LOOK,
  run: async (read, { id }: { id: string }) => {
    const seen = await glance(read, id, read.now);
    return seen === undefined ? null : shown(read, seen);
  },
});
const lookAgain = query({
  ...LOOK,
  run: async (read, { id }: { id: string }) => shown(read, await cartSeen(read, undefined, id, read.now)),
});
const getCart = async (context: Context, input: { id: string }) =>
  (await glanceAtCart(context, input)) ?? lookAgain(context, input);

const open = operation(
  "carts",
  "buyer",
  {
    method: "post",
    path: "/v1/store/carts",
    operationId: "openCart",
    summary: "Open the working cart of a contract",
    description:
      "Gives the buyer's one working cart of the contract, the same on every device, and makes it where it is missing.",
    request: body(OpenCartInput),
    responses: { 200: answer("The working cart.", CartSchema) },
  },
  [contractExpired, notFound],
);

const get = operation("carts", "buyer", {
  method: "get",
  path: "/v1/store/carts/{id}",
  operationId: "getCart",
  summary: "Read a cart",
  description:
    "The cart with its lines priced now. What keeps a line from being ordered stands in its `problems`.",
  request: { params: pathId("crt", "cart") },
  responses: { 200: answer("The cart.", CartSchema) },
});

const lines = operation(
  "carts",
  "buyer",
  {
    method: "post",
    path: "/v1/store/carts/{id}/lines",
    operationId: "setCartLines",
    summary: "Set quantities in a cart",
    description:
      "Sets up to 5,000 quantities by SKU or product id, all of them or none. A quantity under the minimum or off the pack " +
      "multiple is refused with the nearest good one as `suggestion`. Missing stock does not refuse a line; it is told in `problems`.",
    request: { params: pathId("crt", "cart"), ...body(SetCartLinesInput) },
    responses: { 200: answer("The cart after the change.", CartSchema) },
  },
  [contractExpired, cartSubmitted, invalidLines],
);

const promotion = operation(
  "carts",
  "buyer",
  {
    method: "put",
    path: "/v1/store/carts/{id}/promotion",
    operationId: "setCartPromotion",
    summary: "Put a promotion code into a cart",
    description:
      "Takes the code's percentage off the lines it is for; null takes the code out. A use of the code is counted when the " +
      "order is submitted: should it be used up by then, submission answers `cart_changed`. " +
      "After 30 wrong codes of a company within 15 minutes further ones have to wait.",
    request: { params: pathId("crt", "cart"), ...body(SetCartPromotionInput) },
    responses: { 200: answer("The cart after the change.", CartSchema) },
  },
  [
    ...[contractExpired, cartSubmitted, promotionUnknown, promotionExpired, promotionUsedUp],
    ...[promotionNotForYou, belowPromotionMinimum],
  ],
);

export const storeRoutes = newRouter()
  .openapi(open, async (c) => c.json(await openCart(c.get("context"), c.req.valid("json")), 200))
  .openapi(get, async (c) => c.json(await getCart(c.get("context"), c.req.valid("param")), 200))
  .openapi(lines, async (c) =>
    c.json(await setCartLines(c.get("context"), { ...c.req.valid("param"), ...c.req.valid("json") }), 200),
  )
  .openapi(promotion, async (c) =>
    c.json(
      await setCartPromotion(c.get("context"), { ...c.req.valid("param"), ...c.req.valid("json") }),
      200,
    ),
  );
