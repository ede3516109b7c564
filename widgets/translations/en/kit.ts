/** Words of the first paint. `{name}` is filled in; a plural message has one text per category. */
export const messages = {
  net: "Net",
  gross: "Total",
  taxAt: "VAT {rate}",
  quantity: "Quantity",
  quantityOf: "Quantity of {name}",
  onRequest: "On request",
  contract: "Contract",
  netDays: { one: "{count} day net", other: "{count} days net" },
  prepaid: "Prepaid",
  expired: "Expired",
  until: "until {date}",
} as const;
