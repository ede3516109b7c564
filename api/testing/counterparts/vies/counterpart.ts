/** VIES on the loopback address: answers `check-vat-number` as the Commission's REST interface does. */
import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";

/** What happens to one of the next requests instead of an ordinary answer. */
export type ViesMishap =
  | "MS_UNAVAILABLE"
  | "MS_MAX_CONCURRENT_REQ"
  | "SERVICE_UNAVAILABLE"
  | "connection_lost"
  | "silence"
  | "a_page";

export interface Registered {
  readonly name: string;
  readonly address: string;
}

export interface ViesCounterpart {
  readonly url: string;
  /** Whoever is registered, by VAT ID. */
  readonly registered: Map<string, Registered>;
  /** Bodies as they arrived. */
  readonly asked: Record<string, unknown>[];
  happen(...mishaps: ViesMishap[]): void;
  close(): Promise<void>;
}

const FIELDS = new Set(["countryCode", "vatNumber", "requesterMemberStateCode", "requesterNumber"]);

export async function startVies(): Promise<ViesCounterpart> {
  const registered = new Map<string, Registered>();
  const asked: Record<string, unknown>[] = [];
  const mishaps: ViesMishap[] = [];

  function consult(body: Record<string, unknown>): { status: number; body: object } {
    const strange = Object.entries(body).some(
      ([name, value]) => !FIELDS.has(name) || typeof value !== "string",
    );
    const { countryCode, vatNumber, requesterMemberStateCode, requesterNumber } = body as Record<
      string,
      string
    >;
    if (strange || !countryCode || !vatNumber || !/^([A-Z]{2})$/.test(countryCode))
      return failed("INVALID_INPUT");
    if ((requesterMemberStateCode === undefined) !== (requesterNumber === undefined)) {
      return failed("INVALID_REQUESTER_INFO");
    }
    const asker = requesterNumber ? `${requesterMemberStateCode}${requesterNumber}` : null;
    if (asker !== null && !registered.has(asker)) return failed("INVALID_REQUESTER_INFO");
    const found = registered.get(`${countryCode}${vatNumber}`);
    return {
      status: 200,
      body: {
        countryCode,
        vatNumber,
        requestDate: "2026-11-22T09:00:00.000Z",
        valid: found !== undefined,
        // A known asker alone gets a number to show.
        requestIdentifier: found && asker ? `WAPIAAAA${asked.length}` : "",
        name: found?.name ?? "---",
        address: found?.address ?? "---",
        traderName: "---",
        traderStreet: "---",
        traderPostalCode: "---",
        traderCity: "---",
        traderCompanyType: "---",
        traderNameMatch: "NOT_PROCESSED",
      },
    };
  }

  const server = createServer(async (request, response) => {
    const mishap = mishaps.shift();
    if (mishap === "connection_lost") {
      request.socket.destroy();
      return;
    }
    if (mishap === "silence") return;
    const body = JSON.parse(await text(request)) as Record<string, unknown>;
    asked.push(body);
    if (mishap === "a_page") {
      response.writeHead(503, { "content-type": "text/html" }).end("<html>Closed</html>");
      return;
    }
    const right = request.method === "POST" && request.url === "/check-vat-number";
    const answer = mishap ? failed(mishap) : right ? consult(body) : { status: 404, body: {} };
    response
      .writeHead(answer.status, { "content-type": "application/json" })
      .end(JSON.stringify(answer.body));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the counterpart has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    registered,
    asked,
    happen: (...next) => void mishaps.push(...next),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** Outages come with 200 or 500, mistakes with 400: what counts is the list of errors. */
function failed(error: string) {
  return {
    status: error.startsWith("INVALID") ? 400 : 500,
    body: { actionSucceed: false, errorWrappers: [{ error }] },
  };
}
