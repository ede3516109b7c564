/** Settings that are one of a few words. */
export const MODES = {
  guest_mode: {
    values: ["closed", "prices_hidden", "public"],
    description: "What visitors without a session see: nothing, products without prices, or prices too.",
    example: "closed",
  },
  price_display: {
    values: ["net", "gross"],
    description: "Whether prices are shown without or with tax.",
    example: "net",
  },
} as const;
/** What buyers are not told. */
export const OWN_MODES = {
  unassigned_catalogue: {
    values: ["all", "none"],
    description: "What a company sees that was granted no assortment.",
    example: "all",
  },
  discount_mode: {
    values: ["combine", "best_of"],
    description: "Whether several discounts are taken one after the other, or only the highest.",
    example: "combine",
  },
  stock_disclosure: {
    values: ["exact", "banded", "yes_no", "hidden"],
    description: "How much of the stock buyers are told, where their company has no rule of its own.",
    example: "exact",
  },
} as const;
