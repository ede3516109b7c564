/** The Store API as the contract describes it, in memory, with failures on demand: what widgets are tried against. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Address, Order, PriceQuery, PriceRow } from "@listino/sdk";
import { cartOf, setLines } from "./fixture-cart.ts";
import {
  addresses,
  categories,
  contracts,
  me,
  priceRow,
  productCount,
  supplier,
} from "./fixture-catalogue.ts";
import { newOrder } from "./fixture-orders.ts";

export interface Fault {
  /** 0 = no answer. */
  status: number;
  code: string;
  /** Further members of the problem. */
  facts?: Record<string, unknown>;
  /** How often; for ever when absent. */
  times?: number;
}

class Refused extends Error {
  constructor(readonly fault: Fault) {
    super(fault.code);
  }
}

type Body = Record<string, never> & { [key: string]: never };
type Handler = (body: never, params: string[], url: URL) => unknown;

export class FixtureApi {
  /** By "METHOD /path" without the prefix, e.g. "POST /prices/query". */
  readonly faults = new Map<string, Fault>();
  /** Requests that wait until their promise is done. */
  readonly delays = new Map<string, Promise<unknown>>();
  readonly requests: string[] = [];
  /** The idempotency keys that orders came with. */
  readonly orderKeys: string[] = [];
  readonly carts = contracts.map(() => new Map<string, string>());
  readonly orders: Order[] = [];
  readonly addresses = [...addresses];
  companyStatus: "registered" | "active" = "active";
  empty = false;
  #server = createServer((request, response) => void this.#answer(request, response));

  async listen(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, "127.0.0.1", done));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** As new, for the next test. */
  reset(): void {
    this.faults.clear();
    this.delays.clear();
    this.requests.length = 0;
    this.orderKeys.length = 0;
    this.orders.length = 0;
    this.addresses.splice(0, this.addresses.length, ...addresses);
    for (const cart of this.carts) cart.clear();
    this.companyStatus = "active";
    this.empty = false;
  }

  get #me() {
    return { ...me, company: { ...me.company, status: this.companyStatus } };
  }

  get #session() {
    return {
      token: "bs_fixture",
      expires_at: "2100-01-01T00:00:00.000Z",
      ...this.#me,
    };
  }

  #rows({ contract_id, q = "", category_id, skus, sort = "sku" }: PriceQuery): PriceRow[] {
    const contract = contracts.findIndex(({ id }) => id === contract_id);
    const words = q.toLowerCase();
    const key = ({ product }: PriceRow) =>
      sort === "sku"
        ? product.sku
        : ((sort === "name" ? product.name : product.category_name) ?? "") + product.sku;
    return Array.from({ length: this.empty ? 0 : productCount }, (_, index) => priceRow(index, contract))
      .filter(({ product }) => !category_id || product.category_id === category_id)
      .filter(({ product }) => !skus || skus.includes(product.sku))
      .filter(({ product }) => `${product.sku} ${product.name}`.toLowerCase().includes(words))
      .sort((a, b) => (key(a) < key(b) ? -1 : 1));
  }

  #cart(id: string) {
    const contract = contracts.findIndex((one) => one.id.slice(4) === id.slice(4));
    return {
      contract,
      quantities: this.carts[contract] ?? new Map<string, string>(),
    };
  }

  readonly #routes: Record<string, Handler> = {
    "GET /supplier": () => supplier,
    "POST /sessions": ({ password }: { password: string }) => {
      if (password !== "correct") throw new Refused({ status: 401, code: "invalid_credentials" });
      return this.#session;
    },
    "DELETE /sessions/current": () => undefined,
    "GET /me": () => this.#me,
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
      const { contract, quantities } = this.#cart(contract_id);
      return cartOf(contract, quantities);
    },
    "POST /carts/:/lines": (body: { lines: { sku: string; quantity: string }[] }, [id = ""]) => {
      const { contract, quantities } = this.#cart(id);
      const errors = setLines(quantities, body);
      if (errors.length)
        throw new Refused({
          status: 422,
          code: "invalid_lines",
          facts: { errors },
        });
      return cartOf(contract, quantities);
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

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://fixture");
    const path = url.pathname.replace("/v1/store", "");
    const params: string[] = [];
    const generic = path.replace(/(?<=\/)[a-z]{3}_\w+/g, (id) => {
      params.push(id);
      return ":";
    });
    const name = `${request.method} ${generic}`;
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader(
      "access-control-allow-headers",
      "*, authorization, listino-key, content-type, idempotency-key",
    );
    response.setHeader("access-control-allow-methods", "*");
    response.setHeader("access-control-expose-headers", "listino-request-id, retry-after");
    response.setHeader("access-control-max-age", "600");
    response.setHeader("listino-request-id", `req_${String(this.requests.length + 1).padStart(6, "0")}`);
    if (request.method === "OPTIONS") return void response.writeHead(204).end();
    this.requests.push(name);
    if (name === "POST /orders") this.orderKeys.push(String(request.headers["idempotency-key"]));
    let text = "";
    for await (const chunk of request) text += chunk;
    await this.delays.get(name);
    try {
      const handler = this.#routes[name];
      const fault = this.#fault(name) ?? (handler ? undefined : { status: 404, code: "route_unknown" });
      if (fault) throw new Refused(fault);
      const result = handler?.(JSON.parse(text || "{}") as never, params, url);
      response.writeHead(result === undefined ? 204 : 200, {
        "content-type": "application/json",
      });
      response.end(result === undefined ? undefined : JSON.stringify(result));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const { status, code, facts } = error.fault;
      if (!status) return void request.socket.destroy();
      response.writeHead(status, {
        "content-type": "application/problem+json",
      });
      response.end(
        JSON.stringify({
          type: `https://listino.dev/problems/${code}`,
          title: code,
          detail: code,
          status,
          code,
          ...facts,
        }),
      );
    }
  }

  #fault(name: string): Fault | undefined {
    const fault = this.faults.get(name);
    if (fault?.times !== undefined && --fault.times <= 0) this.faults.delete(name);
    return fault;
  }
}
