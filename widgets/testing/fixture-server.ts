/** A server that answers like the Store API, with failures on demand; what it answers is in `fixture-api.ts`. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Fault {
  /** 0 = no answer. */
  status: number;
  code: string;
  /** Further members of the problem. */
  facts?: Record<string, unknown>;
  /** How often; for ever when absent. */
  times?: number;
  /** Seconds until a better time. */
  retryAfter?: number;
}

export class Refused extends Error {
  constructor(readonly fault: Fault) {
    super(fault.code);
  }
}

export type Body = Record<string, never> & { [key: string]: never };
export type Handler = (body: never, params: string[], url: URL) => unknown;

export abstract class FixtureServer {
  /** By "METHOD /path" without the prefix, e.g. "POST /prices/query". */
  readonly faults = new Map<string, Fault>();
  /** Requests that wait until their promise is done. */
  readonly delays = new Map<string, Promise<unknown>>();
  readonly requests: string[] = [];
  /** As an API on the page's own site, which keeps the session in a cookie. */
  cookie = false;
  /** The idempotency keys that orders came with. */
  readonly orderKeys: string[] = [];
  protected abstract readonly routes: Record<string, Handler>;
  #server = createServer((request, response) => void this.#answer(request, response));

  async listen(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, "127.0.0.1", done));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  protected resetServer(): void {
    this.faults.clear();
    this.cookie = false;
    this.delays.clear();
    this.requests.length = 0;
    this.orderKeys.length = 0;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://fixture");
    const path = url.pathname.replace("/v1/store", "");
    const params: string[] = [];
    const generic = path.replace(/(?<=\/)[a-z]{3}_\w+/g, (id) => {
      params.push(id);
      return ":";
    });
    const name = `${request.method} ${generic}`;
    response.setHeader("access-control-allow-origin", (this.cookie && request.headers.origin) || "*");
    if (this.cookie) response.setHeader("access-control-allow-credentials", "true");
    response.setHeader(
      "access-control-allow-headers",
      "*, authorization, listino-key, listino-session, content-type, idempotency-key",
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
      const handler = this.routes[name];
      const fault = this.#fault(name) ?? (handler ? undefined : { status: 404, code: "route_unknown" });
      if (fault) throw new Refused(fault);
      const result = handler?.(JSON.parse(text || "{}") as never, params, url);
      if (result instanceof Blob) {
        response.writeHead(200, { "content-type": "text/csv" }).end(await result.text());
        return;
      }
      response.writeHead(result === undefined ? 204 : 200, {
        "content-type": "application/json",
      });
      response.end(result === undefined ? undefined : JSON.stringify(result));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const { status, code, facts, retryAfter } = error.fault;
      if (!status) return void request.socket.destroy();
      response.writeHead(status, {
        "content-type": "application/problem+json",
        ...(retryAfter === undefined ? {} : { "retry-after": String(retryAfter) }),
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
