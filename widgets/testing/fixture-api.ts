/** The Store API as the contract describes it, in memory, with failures on demand: what widgets are tried against. */
import type { Address, Announcement, Order, PriceQuery, PriceRow, SetCartLinesInput } from "@listino/sdk";
import { FixtureAccount } from "./fixture-account.ts";
import { cartOf, newExtras, setLines } from "./fixture-cart.ts";
import {
  addresses,
  categories,
  changeOf,
  changing,
  contracts,
  me,
  priceRow,
  productCount,
  productDetail,
  supplier,
} from "./fixture-catalogue.ts";
import { newOrder } from "./fixture-orders.ts";
import { type Body, FixtureServer, type Handler, Refused } from "./fixture-server.ts";

export class FixtureApi extends FixtureServer {
  readonly carts = contracts.map(() => new Map<string, string>());
  readonly extras = contracts.map(newExtras);
  readonly orders: Order[] = [];
  readonly announcements: Announcement[] = [];
  /** What was sent to become a customer. */
  readonly applications: object[] = [];
  /** The company's own numbers, by product id. */
  readonly partNumbers = new Map<string, string | null>();
  /** What visitors see. */
  guestMode = "closed";
  applicationsOpen = true;
  /** What every row's stock and price look like beside the usual; see `PriceRow`. */
  dress: (row: PriceRow) => PriceRow = (row) => row;
  readonly addresses = [...addresses];
  companyStatus: "registered" | "active" = "active";
  empty = false;
  readonly account = new FixtureAccount();
  /** The one that signs in. */
  password = "correct";

  /** As new, for the next test. */
  reset(): void {
    this.resetServer();
    this.orders.length = 0;
    this.addresses.splice(0, this.addresses.length, ...addresses);
    for (const cart of this.carts) cart.clear();
    this.extras.splice(0, this.extras.length, ...contracts.map(newExtras));
    this.announcements.length = 0;
    this.applications.length = 0;
    this.partNumbers.clear();
    this.guestMode = "closed";
    this.applicationsOpen = true;
    this.dress = (row) => row;
    this.companyStatus = "active";
    this.empty = false;
    this.account.reset();
    this.password = "correct";
  }

  get #me() {
    return {
      ...me,
      ...this.account.me,
      company: { ...me.company, ...this.account.company, status: this.companyStatus },
    };
  }

  get #session() {
    return {
      token: this.cookie ? "" : "bs_fixture",
      expires_at: "2100-01-01T00:00:00.000Z",
      device: "dev_fixture",
      password_change_required: this.account.restricted,
      ...this.#me,
    };
  }

  #row(index: number, contract: number): PriceRow {
    const row = priceRow(index, Math.max(0, contract));
    const own = this.partNumbers.get(row.product.id);
    if (own !== undefined) row.product.part_number = own;
    if (contract < 0 && this.guestMode === "prices_hidden") {
      Object.assign(row.price, { state: "hidden", amount: null, tiers: [], list_amount: null, source: null });
      row.recommended_price = null;
    }
    return this.dress(row);
  }

  #rows({ contract_id, q = "", category_id, skus, sort = "sku" }: Partial<PriceQuery>): PriceRow[] {
    const contract = contracts.findIndex(({ id }) => id === contract_id);
    const words = q.toLowerCase();
    const key = ({ product }: PriceRow) =>
      sort === "sku"
        ? product.sku
        : ((sort === "name" ? product.name : product.category_name) ?? "") + product.sku;
    return Array.from({ length: this.empty ? 0 : productCount }, (_, index) => this.#row(index, contract))
      .filter(({ product }) => !category_id || product.category_id === category_id)
      .filter(({ product }) => !skus || skus.includes(product.sku))
      .filter(({ product }) =>
        // One letter more or less is forgiven at the end of a word.
        [product.sku, product.name, product.part_number, product.gtin]
          .join(" ")
          .toLowerCase()
          .includes(words.length > 5 ? words.slice(0, -1) : words),
      )
      .sort((a, b) => (key(a) < key(b) ? -1 : 1));
  }

  #cart(id: string) {
    const contract = contracts.findIndex((one) => one.id.slice(4) === id.slice(4));
    return {
      contract,
      quantities: this.carts[contract] ?? new Map<string, string>(),
      extras: this.extras[contract] ?? newExtras(),
    };
  }

  protected override readonly routes: Record<string, Handler> = {
    "GET /supplier": () => ({
      ...supplier,
      guest_mode: this.guestMode,
      applications_open: this.applicationsOpen,
    }),
    "POST /sessions": ({ password }: { password: string }) => {
      if (password !== this.password) throw new Refused({ status: 401, code: "invalid_credentials" });
      return this.#session;
    },
    "DELETE /sessions/current": () => undefined,
    "GET /me": () => {
      if (this.account.restricted) throw new Refused({ status: 403, code: "password_change_required" });
      return this.#me;
    },
    "POST /sessions/switch": ({ company_id }: { company_id: string }) => {
      this.account.company = this.account.dress.companies?.find(({ id }) => id === company_id);
      return this.#session;
    },
    ...this.account.routes(() => this.#me),
    "POST /connection/accept": () => {
      this.companyStatus = "active";
      return this.#me;
    },
    "POST /invitations/lookup": ({ token }: { token: string }) => {
      if (token === "expired") throw new Refused({ status: 410, code: "invitation_expired" });
      if (token !== "fresh") throw new Refused({ status: 404, code: "invitation_unknown" });
      return {
        supplier_name: supplier.name,
        company_name: me.company.name,
        email: me.buyer.email,
        name: null,
        has_account: false,
        message: "We look forward to working with you. Your trade prices are ready.",
        expires_at: "2100-01-01T00:00:00.000Z",
      };
    },
    "POST /invitations/register": () => {
      this.companyStatus = "registered";
      return this.#session;
    },
    "GET /contracts": () => ({ data: contracts, next_cursor: null }),
    "GET /categories": () => ({ data: categories, next_cursor: null }),
    "POST /prices/query": (query: PriceQuery) => {
      const rows = this.#rows(query);
      const start = Number(query.cursor ?? 0) + (query.skip ?? 0);
      const end = start + (query.limit ?? 50);
      return {
        data: rows.slice(start, end),
        next_cursor: end < rows.length ? String(end) : null,
      };
    },
    "POST /prices/count": (query: PriceQuery & { every?: number }) => {
      const count = this.#rows(query).length;
      const every = query.every ?? 500;
      return {
        count,
        anchors: Array.from({ length: Math.floor(count / every) }, (_, i) => String((i + 1) * every)),
      };
    },
    "GET /products/:": (_: Body, [id], url) => {
      const contract = contracts.findIndex((one) => one.id === url.searchParams.get("contract_id"));
      const index = Number(id?.slice(4));
      const { stock, ...row } = this.#row(index, contract);
      return {
        ...productDetail(index, Math.max(0, contract)),
        ...row,
        stock: { ...stock, lead_time_days: 14 },
      };
    },
    "POST /prices/explain": ({ product_id }: { product_id: string }) => {
      const { price } = priceRow(Number(product_id.slice(4)), 1);
      const steps = [
        { kind: "list_price", name: "Trade", percent: null, amount: price.list_amount },
        { kind: "contract_discount", name: "Prepaid", percent: "10", amount: price.amount },
      ];
      return { result: price, steps };
    },
    "POST /prices/compare": (query: PriceQuery) => {
      const rows = this.#rows(query).slice(0, query.limit ?? 50);
      const data = rows.map(({ product }) => ({
        product,
        prices: contracts.map(({ id }, contract) => ({
          contract_id: id,
          price: this.dress(priceRow(Number(product.id.slice(4)), contract)).price,
        })),
      }));
      return { contracts, data, next_cursor: null };
    },
    "GET /prices/changes": () => ({
      data: changing.map((index) => ({ product: priceRow(index, 0).product, ...changeOf(index, 0) })),
      next_cursor: null,
    }),
    "GET /prices/export": () => new Blob(["sku,name\n20000,Enamel lantern\n"]),
    "PUT /part-numbers/:": ({ part_number }: { part_number: string | null }, [id = ""]) => {
      this.partNumbers.set(id, part_number);
      return {};
    },
    "GET /announcements": () => ({ data: this.announcements, next_cursor: null }),
    "POST /announcements/:/dismiss": (_: Body, [id]) => {
      this.announcements.splice(
        this.announcements.findIndex((one) => one.id === id),
        1,
      );
    },
    "POST /applications": (body: object) => {
      this.applications.push(body);
      return {};
    },
    "PUT /carts/:/promotion": ({ code }: { code: string | null }, [id = ""]) => {
      const { contract, quantities, extras } = this.#cart(id);
      if (code && code !== "AUTUMN" && code !== "SPENT")
        throw new Refused({ status: 422, code: "promotion_unknown" });
      extras.promotion = code;
      return cartOf(contract, quantities, extras, this.dress);
    },
    "GET /addresses": () => ({ data: this.addresses, next_cursor: null }),
    "POST /addresses": (draft: Partial<Address>) => {
      const [model] = addresses as [Address];
      const created = { ...model, ...draft, id: "adr_new", is_billing_default: false };
      this.addresses.push(created);
      return created;
    },
    "PATCH /addresses/:": (draft: object, [id]) => ({
      ...addresses.find((one) => one.id === id),
      ...draft,
    }),
    "POST /carts": ({ contract_id }: { contract_id: string }) => {
      const { contract, quantities, extras } = this.#cart(contract_id);
      return cartOf(contract, quantities, extras, this.dress);
    },
    "POST /carts/:/lines": (body: SetCartLinesInput, [id = ""]) => {
      const { contract, quantities, extras } = this.#cart(id);
      const errors = setLines(quantities, extras, body);
      if (errors.length)
        throw new Refused({
          status: 422,
          code: "invalid_lines",
          facts: { errors },
        });
      return cartOf(contract, quantities, extras, this.dress);
    },
    "POST /orders": (body: { cart_id: string; po_number?: string; note?: string }) => {
      const { contract, quantities } = this.#cart(body.cart_id);
      const order = newOrder(this.orders.length + 1, cartOf(contract, quantities), contract, body);
      this.orders.unshift(order);
      quantities.clear();
      return order;
    },
    "GET /orders": () => ({
      data: this.orders.map(({ lines, ...order }) => ({
        ...order,
        line_count: lines.length,
      })),
      next_cursor: null,
    }),
    "GET /orders/:": (_: Body, [id]) => {
      const order = this.orders.find((one) => one.id === id);
      if (!order) throw new Refused({ status: 404, code: "order_unknown" });
      return order;
    },
  };
}
