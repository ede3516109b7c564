export const messages = {
  cart: "Cart",
  empty: "Your cart is empty",
  goOrder: "Go to the price list",
  product: "Product",
  unitPrice: "Unit price",
  remove: "Remove {name}",
  removed: "{name} was removed.",
  checkout: "Go to checkout",
  short: "Only {count} in stock.",
  useInstead: "Use {quantity}",
  showAll: "Show all {count} lines",
  lines: { one: "{count} line", other: "{count} lines" },
} as const;
