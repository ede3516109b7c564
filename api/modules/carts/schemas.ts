import { z } from "@hono/zod-openapi";
import { plain } from "../../kernel/decimal.ts";
import {
  currencySchema,
  idSchema,
  lineSchema,
  MoneySchema,
  orNull,
  priceAmount,
  quantitySchema,
  rateSchema,
  TotalsSchema,
  timeSchema,
} from "../../platform/http/schemas.ts";
import { AppliedDiscountSchema, QuantityRulesSchema } from "../prices/index.ts";
import { promotionCode } from "../promotions/index.ts";
import { LineStockSchema } from "../stock/index.ts";
import { evaluateCart } from "./domain/evaluate.ts";
import type { CartView } from "./queries.ts";

export const OpenCartInput = z
  .object({ contract_id: idSchema("con", "contract") })
  .openapi("OpenCartInput", { example: { contract_id: "con_01k9w8zv6se7r8x9y0a1b2c3d4" } });

const LineInput = z
  .object({
    sku: lineSchema(120).optional(),
    product_id: idSchema("prd", "product").optional(),
    quantity: quantitySchema.openapi({
      description: "Wanted quantity; `0` takes the line out.",
      example: "12",
    }),
    unit: lineSchema(10).optional().openapi({
      description:
        "The unit of one of the product's packs: the quantity then counts whole packs. Without it the product's own unit is meant.",
      example: "BX",
    }),
    warehouse_id: idSchema("whs", "warehouse")
      .nullish()
      .openapi({
        description:
          "A warehouse of the product's `stock.warehouses` that the line has to come from; null for wherever there is stock. " +
          "Absent, the line stays where it is.",
      }),
  })
  .refine((line) => (line.sku === undefined) !== (line.product_id === undefined), {
    message: "name the product by either sku or product_id",
  });

export const SetCartLinesInput = z
  .object({
    lines: z.array(LineInput).min(1).max(5000),
    mode: z
      .enum(["set", "add"])
      .default("set")
      .openapi({ description: "`set` makes the quantity so; `add` adds to what the cart holds." }),
  })
  .openapi("SetCartLinesInput", { example: { lines: [{ sku: "85123A", quantity: "12" }], mode: "set" } });

/** How a line's buyer counts. */
export const LinePackSchema = z
  .object({
    unit: z.string().openapi({ description: "UN/ECE Recommendation 20.", example: "BX" }),
    quantity: quantitySchema.openapi({
      description: "How many of the product's unit a pack holds.",
      example: "12",
    }),
    count: quantitySchema.openapi({ description: "How many packs the line is.", example: "2" }),
  })
  .openapi("LinePack", { description: "Null where the line is counted in the product's own unit." });

export const LineWarehouseSchema = z
  .object({ id: idSchema("whs", "warehouse"), name: z.string().openapi({ example: "Leeds" }) })
  .openapi("LineWarehouse", {
    description: "Where the line has to come from; null for wherever there is stock.",
  });

const CartProblem = z.object({
  code: z.string().openapi({
    description: "e.g. `quantity_off_multiple`, `not_on_contract`, `stock_short`.",
    example: "stock_short",
  }),
  detail: z.string().openapi({ example: "Only 500 of 85123A are available." }),
  suggestion: quantitySchema.optional().openapi({
    description: "The nearest quantity that can be ordered; in packs where the line is counted in them.",
  }),
});

const CartPromotionSchema = z
  .object({
    code: z.string().openapi({ example: "SPRING5" }),
    name: z.string().openapi({ example: "Spring offer" }),
    problem: z.string().nullable().openapi({
      description: "Why it does not count at the moment, e.g. `below_promotion_minimum`; null where it does.",
      example: null,
    }),
  })
  .openapi("CartPromotion");

export const SetCartPromotionInput = z
  .object({ code: promotionCode.nullable() })
  .openapi("SetCartPromotionInput", { example: { code: "SPRING5" } });

export const CartSchema = z
  .object({
    id: idSchema("crt", "cart"),
    contract_id: idSchema("con", "contract"),
    currency: currencySchema,
    status: z.string().openapi({ description: "`open` or `submitted`.", example: "open" }),
    order_id: idSchema("ord", "order").nullable().openapi({ description: "The order it became." }),
    lines: z.array(
      z.object({
        product: z.object({
          id: idSchema("prd", "product"),
          sku: z.string().openapi({ example: "85123A" }),
          name: z.string().openapi({ example: "White hanging heart t-light holder" }),
          image_url: z
            .string()
            .nullable()
            .openapi({ example: "https://www.bolts.example/images/85123A.png" }),
          unit: z.string().openapi({ description: "UN/ECE Recommendation 20.", example: "C62" }),
        }),
        quantity: quantitySchema.openapi({ description: "In the product's own unit.", example: "24" }),
        pack: orNull(LinePackSchema),
        warehouse: orNull(LineWarehouseSchema),
        unit_price: priceAmount
          .nullable()
          .openapi({ description: "For `base_quantity` units; null without a price." }),
        list_price: priceAmount.nullable().openapi({ description: "The same before discounts." }),
        discounts: z.array(AppliedDiscountSchema),
        base_quantity: quantitySchema.nullable(),
        net: orNull(MoneySchema),
        tax_rate: rateSchema,
        price_list_id: idSchema("prl", "price list").nullable().openapi({
          description: "Where the price stands; null for one of the contract's own, and without a price.",
        }),
        stock: LineStockSchema,
        quantity_rules: QuantityRulesSchema,
        problems: z
          .array(CartProblem)
          .openapi({ description: "What keeps the line from being ordered; empty if nothing." }),
      }),
    ),
    promotion: orNull(CartPromotionSchema),
    totals: TotalsSchema,
    line_count: z.int(),
    updated_at: timeSchema,
  })
  .openapi("Cart", { description: "A buyer's working cart for one contract, priced now." });

export type CartWire = z.infer<typeof CartSchema>;

/** The view as the buyer sees it; products that were only named are left out. */
export function presentCart(view: CartView): CartWire {
  const held = view.lines.flatMap((offer) =>
    offer.quantity === null ? [] : [{ offer, quantity: offer.quantity }],
  );
  const { lines, totals } = evaluateCart(held, view.contract.currency);
  return {
    id: view.id,
    contract_id: view.contract.id,
    currency: view.contract.currency,
    status: view.status,
    order_id: view.orderId,
    lines: lines.map(({ offer, quantity, pack, price, net, problems }) => ({
      product: {
        id: offer.productId,
        sku: offer.sku,
        name: offer.name,
        image_url: offer.imageUrl,
        unit: offer.unit,
      },
      quantity,
      pack: pack && { unit: pack.unit, quantity: pack.quantity, count: pack.count },
      warehouse: offer.warehouse && { id: offer.warehouse.id, name: offer.warehouse.name },
      unit_price: price?.amount ?? null,
      list_price: price?.listAmount ?? null,
      discounts: price ? [...offer.discounts] : [],
      base_quantity: price?.baseQuantity ?? null,
      net,
      tax_rate: plain(offer.taxRate),
      price_list_id: offer.priceListId,
      stock: {
        state: offer.stock.state,
        available: offer.stock.available,
        lead_time_days: offer.stock.leadTimeDays,
      },
      quantity_rules: offer.rules,
      problems: [...problems],
    })),
    promotion: view.promotion && {
      code: view.promotion.code,
      name: view.promotion.name,
      problem: view.promotion.problem,
    },
    totals: { ...totals, taxes: [...totals.taxes] },
    line_count: lines.length,
    updated_at: new Date(view.updatedAt).toISOString(),
  };
}
