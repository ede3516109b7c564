export const messages = {
  add: "Add to cart",
  adding: "Adding…",
  added: "Added",
  inCart: "{quantity} in the cart",
  addedAloud: "{quantity} × {name} added to the cart.",
} as const;
