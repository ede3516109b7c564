/** One kept-alive HTTP/1.1 connection that does as little as possible: the load generator must not be what is measured. */
import { connect, type Socket } from "node:net";

export interface WireAnswer {
  readonly status: number;
  readonly body: Buffer;
}

export interface Wire {
  /** One request at a time, already in wire form. */
  send(request: string): Promise<WireAnswer>;
  close(): void;
}

const END_OF_HEADERS = Buffer.from("\r\n\r\n");

export async function openWire(port: number): Promise<Wire> {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  await new Promise<void>((resolve, reject) => {
    socket.once("connect", resolve);
    socket.once("error", reject);
  });
  return wireOver(socket);
}

function wireOver(socket: Socket): Wire {
  let received: Buffer | null = null;
  let waiting: PromiseWithResolvers<WireAnswer> | null = null;
  socket.on("data", (chunk: Buffer) => {
    received = received === null ? chunk : Buffer.concat([received, chunk]);
    const answer = parse(received);
    if (answer === null) return;
    received = null;
    waiting?.resolve(answer);
  });
  const lost = () => waiting?.reject(new Error("the server closed the connection"));
  socket.on("error", lost);
  socket.on("close", lost);
  return {
    send(request) {
      waiting = Promise.withResolvers();
      socket.write(request);
      return waiting.promise;
    },
    close: () => void socket.destroy(),
  };
}

/** Null while something is still to come. */
export function parse(bytes: Buffer): WireAnswer | null {
  const end = bytes.indexOf(END_OF_HEADERS);
  if (end === -1) return null;
  const head = bytes.toString("latin1", 0, end);
  const status = Number(head.slice(9, 12));
  const start = end + END_OF_HEADERS.length;
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (length !== undefined) {
    const stop = start + Number(length);
    return bytes.length < stop ? null : { status, body: bytes.subarray(start, stop) };
  }
  return /\r\ntransfer-encoding: chunked/i.test(head)
    ? parseChunks(bytes, start, status)
    : { status, body: bytes.subarray(start, start) };
}

function parseChunks(bytes: Buffer, start: number, status: number): WireAnswer | null {
  const chunks: Buffer[] = [];
  for (let at = start; ; ) {
    const lineEnd = bytes.indexOf("\r\n", at);
    if (lineEnd === -1) return null;
    const size = Number.parseInt(bytes.toString("latin1", at, lineEnd), 16);
    const next = lineEnd + 2 + size + 2;
    if (bytes.length < next) return null;
    if (size === 0) return { status, body: Buffer.concat(chunks) };
    chunks.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = next;
  }
}
