export const messages = {
  signInForPrice: "Sign in for your price",
  notListed: "Not on your contract",
  from: "{quantity}+",
  exclTax: "{amount} excl. VAT",
} as const;
