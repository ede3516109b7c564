/** Resend on the loopback address: checks requests against Resend's own document and answers as it says it does. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { Ajv2020 } from "ajv/dist/2020.js";
import { problems, type ResendProblem } from "./problems.ts";
import document from "./send-email.openapi.json" with { type: "json" };

export interface AcceptedMail {
  readonly id: string;
  readonly idempotencyKey: string | null;
  readonly from: string;
  readonly to: string | string[];
  readonly reply_to?: string | string[];
  readonly subject: string;
  readonly html?: string;
  readonly text?: string;
}

/** What happens to one of the next requests instead of an ordinary answer. */
export type Mishap = keyof typeof problems | "connection_lost_before" | "connection_lost_after";

export interface ResendCounterpart {
  readonly url: string;
  readonly apiKey: string;
  /** Mails taken for delivery, oldest first. */
  readonly accepted: readonly AcceptedMail[];
  /** Every request that arrived. */
  readonly requests: () => number;
  /** Queues mishaps for the next requests, one each. */
  happen(...mishaps: Mishap[]): void;
  close(): Promise<void>;
}

const ajv = new Ajv2020({ strict: false, formats: { binary: true } });
ajv.addSchema({ ...document, $id: "resend" });
const validate = ajv.compile<Omit<AcceptedMail, "id" | "idempotencyKey">>({
  $ref: "resend#/components/schemas/SendEmailRequest",
});
const ADDRESS = /^(?:[^<>@\s]+@[^<>@\s]+\.[^<>@\s]+|[^<>]*<[^<>@\s]+@[^<>@\s]+\.[^<>@\s]+>)$/;

export async function startResend(): Promise<ResendCounterpart> {
  const apiKey = "re_counterpart";
  const accepted: AcceptedMail[] = [];
  const answered = new Map<string, { body: string; id: string }>();
  const mishaps: Mishap[] = [];
  let requests = 0;

  const server = createServer(async (request, response) => {
    requests += 1;
    const mishap = mishaps.shift();
    if (mishap === "connection_lost_before") return request.socket.destroy();
    if (mishap && mishap !== "connection_lost_after") return refuse(response, problems[mishap]);
    const body = await text(request);
    const outcome = take(request, body);
    if (mishap) return request.socket.destroy();
    if ("name" in outcome) return refuse(response, outcome);
    answer(response, 200, outcome);
  });

  function take(request: IncomingMessage, body: string): ResendProblem | { id: string } {
    if (request.method !== "POST") return problems.method_not_allowed;
    if (request.url !== "/emails") return problems.not_found;
    if (!request.headers.authorization) return problems.missing_api_key;
    if (request.headers.authorization !== `Bearer ${apiKey}`) return problems.invalid_api_key;
    const key = request.headers["idempotency-key"]?.toString() ?? null;
    if (key !== null && (key.length < 1 || key.length > 256)) return problems.invalid_idempotency_key;
    const earlier = key === null ? undefined : answered.get(key);
    if (earlier) return earlier.body === body ? { id: earlier.id } : problems.invalid_idempotent_request;

    const mail: unknown = JSON.parse(body);
    if (!validate(mail)) {
      const [first] = validate.errors ?? [];
      return first?.keyword === "required" ? problems.missing_required_field : problems.validation_error;
    }
    if (mail.html === undefined && mail.text === undefined) return problems.missing_required_field;
    if (!ADDRESS.test(mail.from)) return problems.invalid_from_address;
    if (![mail.to, mail.reply_to ?? []].flat().every((address) => ADDRESS.test(address))) {
      return problems.validation_error;
    }
    const id = crypto.randomUUID();
    accepted.push({ ...mail, id, idempotencyKey: key });
    if (key !== null) answered.set(key, { body, id });
    return { id };
  }

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the counterpart has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    apiKey,
    accepted,
    requests: () => requests,
    happen: (...next) => void mishaps.push(...next),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function refuse(response: ServerResponse, problem: ResendProblem): void {
  answer(response, problem.statusCode, problem);
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
