/** A made-up wholesaler's data, the same in every run: 3,000 products, three contracts, one company. */
import type { Address, Contract, Pack, PriceRow, Supplier } from "@listino/sdk";

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

const packsOf = (index: number): Pack[] =>
  index % 5 === 2
    ? [
        { unit: "CT", quantity: "48", gtin: null },
        { unit: "PX", quantity: "960", gtin: null },
      ]
    : [];

/** Price rows of one contract: the second contract is cheaper, the third is in euros. */
export function priceRow(index: number, contract: number): PriceRow {
  const category = categories[index % categories.length];
  const pack = [1, 6, 12, 1, 24][index % 5] ?? 1;
  const whole = 85 + ((index * 137) % 4200);
  const cents = Math.round(whole * ([1, 0.9, 1.17][contract] ?? 1));
  const asked = index % 41 === 7;
  const steps = index % 3 ? [1, 0.9] : [1, 0.92, 0.86, 0.8];
  const currency = contract === 2 ? "EUR" : "GBP";
  const available = index % 13 === 5 ? "0" : String((index * 53) % 2400);
  return {
    product: {
      id: id("prd", index),
      sku: `${20000 + index * 7}${index % 9 === 4 ? "B" : ""}`,
      name: nameOf(index),
      category_id: category?.id ?? null,
      category_name: category?.name ?? null,
      image_url: null,
      unit: "C62",
      gtin: `50${String(index).padStart(11, "0")}`,
      brand: "Northmoor",
      family_id: null,
      part_number: index % 10 === 3 ? `HG-${1000 + index}` : null,
      discontinued: index === 6,
      replacement: index === 6 ? { id: id("prd", 16), sku: "20112", name: nameOf(16) } : null,
      packs: packsOf(index),
    },
    price: {
      state: asked ? "on_request" : "priced",
      currency,
      amount: asked ? null : pence(cents),
      list_amount: asked ? null : pence(contract === 1 ? whole : cents),
      gross_amount: null,
      discounts:
        contract === 1 && !asked
          ? [{ kind: "contract", id: id("dsc", 1), name: "Prepaid", percent: "10" }]
          : [],
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
        tier: "1",
      },
      valid_until: null,
    },
    recommended_price:
      index % 4 === 3 ? null : { amount: pence(Math.ceil((whole * 2.4) / 5) * 5 - 1), currency: "GBP" },
    stock: {
      disclosure: "exact",
      state: available === "0" ? "out" : Number(available) < 60 ? "low" : "in_stock",
      available,
      warehouses: [
        { id: id("whs", 1), name: "Leeds", available, state: available === "0" ? "out" : "in_stock" },
        ...(index % 2 ? [{ id: id("whs", 2), name: "Rotterdam", available: "40", state: "in_stock" }] : []),
      ],
      next_arrival: available === "0" ? { date: "2026-12-04", quantity: "480" } : null,
      lead_time_days: null,
    },
    quantity_rules: {
      minimum: String(pack),
      multiple: String(pack),
      maximum: null,
    },
  };
}

const nameOf = (index: number) =>
  `${made[index % 10]} ${what[Math.floor(index / 10) % 10]}${extra[Math.floor(index / 100) % 10]}`;

/** What the product's own dialog shows beside the row. */
export function productDetail(index: number, contract: number) {
  const row = priceRow(index, contract);
  return {
    ...row,
    description: "Powder-coated steel with a hinged door.\nFor candles up to 8 cm; also hangs.",
    images: [],
    documents: [
      { kind: "datasheet", title: "Data sheet", url: "/sheet.pdf", language: "en" },
      { kind: "manual", title: "Care instructions", url: "/care.pdf", language: null },
    ],
    attributes: [
      { name: "Material", value: "Steel" },
      { name: "Height", value: "24 cm" },
    ],
    family: {
      id: id("fam", 1),
      name: row.product.name,
      variants: [index, index + 100, index + 200].map((other, place) => ({
        product_id: id("prd", other),
        sku: priceRow(other, contract).product.sku,
        attributes: [{ name: "Size", value: ["Standard", "Small", "Large"][place] ?? "" }],
      })),
    },
    customs_code: "73239900",
    origin_country: "IN",
    weight_grams: "1240",
    stock: { ...row.stock, lead_time_days: 14 },
    price_changes: changing.includes(index) ? [changeOf(index, contract)] : [],
  };
}

/** Products whose prices will be others. */
export const changing = [1, 4, 5];

export function changeOf(index: number, contract: number) {
  const { price } = priceRow(index, contract);
  const valid_from = index < 5 ? "2027-01-01" : "2027-02-01";
  return { valid_from, before: price, after: { ...price, amount: "3.10" } };
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
  payment_terms: { ...contract.payment_terms, early_payment: null },
  delivery_days: null,
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
  location_id: null,
  line2: null,
  region: null,
  country: "GB",
  phone: null,
  is_shipping_default: !address.is_billing_default,
}));

export const supplier: Supplier = {
  id: id("sup", 1),
  name: "Northmoor Wholesale",
  language: "en",
  logo_url: null,
  accent_colour: null,
  pages: {
    sign_in: "/sign-in",
    order: "/order",
    invitation: "/invitation",
    password_reset: "/reset",
    account: "/account",
    application: "/apply",
  },
  contact_email: "orders@northmoor.example",
  currency: "GBP",
  country: "GB",
  guest_mode: "closed",
  price_display: "net",
  applications_open: true,
  terms_url: "/terms",
  privacy_url: "/privacy",
  terms_version: "2026-01",
  price_changes_days: 60,
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
