import type { AddressDraft, CreateContractData } from "@listino/sdk";

/** The demo's customers, as the supplier's own system would know them. */

type Terms = Omit<CreateContractData["body"], "company_id" | "price_list_id" | "external_id">;

export interface Customer {
  externalId: string;
  name: string;
  vatId: string;
  buyer: { name: string; email: string };
  /** Who looks after it, by e-mail. */
  rep: string;
  /** Its own numbers for the supplier's articles. */
  partNumbers?: Readonly<Record<string, string>>;
  /** How much of the stock it is told, where that is not what everybody is told. */
  stock?: "banded" | "yes_no";
  /** What the supplier writes in the invitation. */
  welcome: string;
  contracts: readonly (Terms & { externalId: string; priceList: string })[];
  /** The address that the buyer registers with, then the shops that goods go to. */
  addresses: readonly [AddressDraft, ...AddressDraft[]];
}

const prepaid = { kind: "prepaid", net_days: null, prepay_percent: "100" } as const;
const thirtyDays = { kind: "net", net_days: 30, prepay_percent: null } as const;

const NADIA = "nadia.rowntree@harrowandfinch.example";
const BRAM = "bram.vermeulen@harrowandfinch.example";

export const CUSTOMERS: readonly Customer[] = [
  {
    externalId: "K-1042",
    name: "Foxglove & Fern Ltd",
    vatId: "GB123456782",
    buyer: { name: "Hannah Whitcombe", email: "hannah@foxgloveandfern.example" },
    rep: NADIA,
    partNumbers: { "22423": "FF-CAKE-3", "22697": "FF-CUP-GR", "85123A": "FF-HEART", "20727": "FF-LB-SKULL" },
    welcome:
      "It was good to meet you at the spring fair. Your prices are ready, prepaid or on thirty days as you prefer.",
    contracts: [
      {
        externalId: "K-1042-prepaid",
        priceList: "prepay",
        name: "Prepaid",
        payment_terms: prepaid,
        delivery_terms: "Carriage paid from £150",
        is_default: true,
      },
      {
        externalId: "K-1042-net30",
        priceList: "net30",
        name: "30 days",
        payment_terms: thirtyDays,
        delivery_terms: "Carriage paid from £150",
        minimum_order: { amount: "50.00", currency: "GBP" },
      },
      {
        externalId: "K-1042-eur",
        priceList: "eur",
        name: "Euro, prepaid",
        payment_terms: prepaid,
        delivery_terms: "From Rotterdam, carriage at cost",
        tax_treatment: "exempt",
      },
    ],
    addresses: [
      {
        label: "Office",
        company_name: "Foxglove & Fern Ltd",
        contact_name: "Hannah Whitcombe",
        line1: "14 Micklegate",
        postal_code: "YO1 6JG",
        city: "York",
        country: "GB",
        is_billing_default: true,
      },
      {
        label: "Shop in Helmsley",
        company_name: "Foxglove & Fern",
        contact_name: "Priya Nair",
        line1: "3 Market Place",
        postal_code: "YO62 5BH",
        city: "Helmsley",
        country: "GB",
        is_shipping_default: true,
      },
    ],
  },
  {
    externalId: "K-2207",
    name: "Van Dijk Cadeaus B.V.",
    vatId: "NL123456782B90",
    buyer: { name: "Joris van Dijk", email: "joris@vandijkcadeaus.example" },
    rep: BRAM,
    welcome:
      "From now on you order from Rotterdam: in euros, without customs, and usually there within two days.",
    contracts: [
      {
        externalId: "K-2207-eur",
        priceList: "eur",
        name: "Euro, prepaid",
        payment_terms: prepaid,
        delivery_terms: "From Rotterdam, carriage at cost",
        tax_treatment: "reverse_charge",
        is_default: true,
      },
      {
        externalId: "K-2207-gbp",
        priceList: "prepay",
        name: "Pounds, prepaid",
        payment_terms: prepaid,
        delivery_terms: "From Leeds, duty unpaid",
        tax_treatment: "exempt",
      },
    ],
    addresses: [
      {
        label: "Winkel",
        company_name: "Van Dijk Cadeaus B.V.",
        contact_name: "Joris van Dijk",
        line1: "Oudegracht 218",
        postal_code: "3511 NR",
        city: "Utrecht",
        country: "NL",
        is_billing_default: true,
        is_shipping_default: true,
      },
    ],
  },
  {
    externalId: "K-3318",
    name: "The Tea Caddy",
    vatId: "GB234567847",
    buyer: { name: "Oliver Platt", email: "oliver@theteacaddy.example" },
    rep: NADIA,
    stock: "banded",
    welcome: "Here is your way to our price list. Small orders are welcome.",
    contracts: [
      {
        externalId: "K-3318-trade",
        priceList: "trade",
        name: "Trade",
        payment_terms: prepaid,
        delivery_terms: "Carriage £8.50, paid from £150",
        is_default: true,
      },
      {
        externalId: "K-3318-net30",
        priceList: "net30",
        name: "30 days",
        payment_terms: thirtyDays,
        delivery_terms: "Carriage £8.50, paid from £150",
        minimum_order: { amount: "50.00", currency: "GBP" },
      },
      {
        externalId: "K-3318-collected",
        priceList: "collected",
        name: "Collected",
        payment_terms: prepaid,
        delivery_terms: "You fetch it in Leeds, Mondays to Fridays",
      },
    ],
    addresses: [
      {
        label: "Tea room",
        company_name: "The Tea Caddy",
        contact_name: "Oliver Platt",
        line1: "27 Church Street",
        postal_code: "YO22 4DE",
        city: "Whitby",
        country: "GB",
        is_billing_default: true,
        is_shipping_default: true,
      },
    ],
  },
  {
    externalId: "K-4401",
    name: "Moorland Museum Shops",
    vatId: "GB456789094",
    buyer: { name: "Edith Marlow", email: "edith@moorlandmuseums.example" },
    rep: NADIA,
    stock: "yes_no",
    welcome: "Your range of paper, desk things and bags is ready, at the museum prices that we agreed.",
    contracts: [
      {
        externalId: "K-4401-museum",
        priceList: "museum-shops",
        name: "Museum shops",
        payment_terms: thirtyDays,
        delivery_terms: "Carriage paid from £150",
        is_default: true,
      },
    ],
    addresses: [
      {
        label: "Stores",
        company_name: "Moorland Museum Shops",
        contact_name: "Edith Marlow",
        line1: "2 Castle Yard",
        postal_code: "YO62 6TH",
        city: "Helmsley",
        country: "GB",
        is_billing_default: true,
        is_shipping_default: true,
      },
    ],
  },
];
