/** A real HTTP server on loopback that answers from a script and remembers what it was asked. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface Asked {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export type Reply = (response: ServerResponse, asked: Asked) => void;

export interface LocalServer {
  baseUrl: string;
  asked: Asked[];
}

/** Each request takes the next reply; the last one stays. */
export async function serve(...replies: Reply[]): Promise<LocalServer> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = "", url = "", headers } = request;
    const one = { method, url, headers, body: Buffer.concat(chunks).toString() };
    const reply = replies[Math.min(asked.push(one), replies.length) - 1];
    reply?.(response, one);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Reply {
  return (response) => {
    response.writeHead(status, {
      "content-type": "application/json",
      "listino-request-id": "req_1",
      ...headers,
    });
    response.end(JSON.stringify(body));
  };
}

export function problem(
  status: number,
  code: string,
  more: object = {},
  headers: Record<string, string> = {},
): Reply {
  const body = {
    type: `https://listino.dev/problems/${code}`,
    title: "No",
    status,
    detail: "Not so.",
    code,
    ...more,
  };
  return json({ instance: "req_1", ...body }, status, {
    "content-type": "application/problem+json",
    "retry-after": "0",
    ...headers,
  });
}

/** The connection breaks before an answer. */
export const hangUp: Reply = (response) => {
  response.destroy();
};

export const neverAnswer: Reply = () => {};
