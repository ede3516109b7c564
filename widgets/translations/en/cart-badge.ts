export const messages = {
  cart: "Cart",
  cartLines: { one: "Cart, {count} line", other: "Cart, {count} lines" },
} as const;
