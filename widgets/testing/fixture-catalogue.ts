/** A made-up wholesaler's data, the same in every run: 3,000 products, three contracts, one company. */
import type { Address, Contract, PriceRow } from "@listino/sdk";

const id = (prefix: string, number: number) => `${prefix}_${String(number).padStart(26, "0")}`;

const made = [
  "Enamel",
  "Gingham",
  "Vintage",
  "Ceramic",
  "Woven",
  "Folding",
  "Regency",
  "Copper",
  "Retrospot",
  "Botanical",
];
const what = [
  "lantern",
  "cake stand",
  "storage jar",
  "picnic basket",
  "tea towel",
  "door mat",
  "photo frame",
  "lunch box",
  "candle holder",
  "garden kneeler with long handle and pockets",
];
const extra = [
  "",
  ", small",
  ", large",
  ", set of 3",
  ", red",
  ", cream",
  ", navy",
  ", assorted",
  ", boxed",
  ", with lid",
];

export const categories = ["Kitchen", "Garden", "Lighting", "Textiles", "Stationery", "Party"].map(
  (name, index) => ({
    id: id("cat", index),
    name,
    parent_id: null,
    position: index,
  }),
);

const pence = (value: number) => (value / 100).toFixed(2);

/** Price rows of one contract: the second contract is cheaper, the third is in euros. */
export function priceRow(index: number, contract: number): PriceRow {
  const category = categories[index % categories.length];
  const pack = [1, 6, 12, 1, 24][index % 5] ?? 1;
  const cents = Math.round((85 + ((index * 137) % 4200)) * ([1, 0.9, 1.17][contract] ?? 1));
  const asked = index % 41 === 7;
  const steps = index % 3 ? [1, 0.9] : [1, 0.92, 0.86, 0.8];
  return {
    product: {
      id: id("prd", index),
      sku: `${20000 + index * 7}${index % 9 === 4 ? "B" : ""}`,
      name: `${made[index % 10]} ${what[Math.floor(index / 10) % 10]}${extra[Math.floor(index / 100) % 10]}`,
      category_id: category?.id ?? null,
      category_name: category?.name ?? null,
      image_url: null,
      unit: "C62",
    },
    price: {
      state: asked ? "on_request" : "priced",
      currency: contract === 2 ? "EUR" : "GBP",
      amount: asked ? null : pence(cents),
      base_quantity: "1",
      tiers: asked
        ? []
        : steps.map((share, step) => ({
            min_quantity: String(step ? pack * 4 ** step : 1),
            amount: pence(Math.round(cents * share)),
          })),
      tax_rate: "20",
      source: {
        kind: "contract_list",
        price_list_id: id("prl", contract),
        price_list_name: "Trade",
      },
      valid_until: null,
    },
    stock: {
      disclosure: "exact",
      available: index % 13 === 5 ? "0" : String((index * 53) % 2400),
      warehouses: [
        {
          id: id("whs", 1),
          name: "Leeds",
          available: String((index * 53) % 2400),
        },
      ],
    },
    quantity_rules: {
      minimum: String(pack),
      multiple: String(pack),
      maximum: null,
    },
  };
}

export const productCount = 3000;

export const contracts: Contract[] = [
  {
    name: "Trade account",
    currency: "GBP",
    payment_terms: { kind: "net", net_days: 30, prepay_percent: null },
  },
  {
    name: "Prepaid saver",
    currency: "GBP",
    payment_terms: { kind: "prepaid", net_days: null, prepay_percent: "100" },
  },
  {
    name: "Export Europe",
    currency: "EUR",
    payment_terms: { kind: "net", net_days: 14, prepay_percent: null },
  },
].map((contract, index) => ({
  ...contract,
  id: id("con", index),
  payment_terms: contract.payment_terms as Contract["payment_terms"],
  delivery_terms: index === 2 ? "DAP" : null,
  tax_treatment: "standard",
  minimum_order: null,
  valid_from: null,
  valid_until: index === 1 ? "2030-12-31" : null,
  is_default: index === 0,
  status: "active",
}));

export const addresses: Address[] = [
  {
    label: "Head office",
    line1: "14 Mill Lane",
    city: "Leeds",
    postal_code: "LS1 4DY",
    is_billing_default: true,
  },
  {
    label: "Warehouse",
    line1: "Unit 7, Canal Road",
    city: "Bradford",
    postal_code: "BD1 4SP",
    is_billing_default: false,
  },
].map((address, index) => ({
  ...address,
  id: id("adr", index),
  company_name: "Hartley Gifts Ltd",
  contact_name: "Maya Hartley",
  line2: null,
  region: null,
  country: "GB",
  phone: null,
  is_shipping_default: !address.is_billing_default,
}));

export const supplier = {
  id: id("sup", 1),
  name: "Northmoor Wholesale",
  language: "en",
  logo_url: null,
  accent_colour: null,
  pages: { sign_in: "/sign-in", order: "/order", invitation: "/invitation" },
  contact_email: "orders@northmoor.example",
};

export const me = {
  buyer: {
    id: id("buy", 1),
    name: "Maya Hartley",
    email: "maya@hartley.example",
    language: "en",
  },
  company: {
    id: id("com", 1),
    name: "Hartley Gifts Ltd",
    status: "active" as const,
    vat_id: "GB980780684",
  },
  companies: [{ id: id("com", 1), name: "Hartley Gifts Ltd" }],
  capabilities: ["orders.submit", "carts.edit"],
};

export const orderId = (number: number) => id("ord", number);
