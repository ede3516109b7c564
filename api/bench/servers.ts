/** Starts the built servers, one process each, and tells how long they took to be ready. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { createInterface } from "node:readline";
import { openWire } from "./wire.ts";

export interface RunningServer {
  readonly pid: number;
  readonly port: number;
  /** From the start of the process to the first 200 on `/readyz`. */
  readonly coldStartMs: number;
  stop(): Promise<void>;
}

export async function startServer(
  entry: string,
  env: Readonly<Record<string, string>>,
  nodeArguments: readonly string[] = [],
): Promise<RunningServer> {
  const start = performance.now();
  const child = spawn(process.execPath, [...nodeArguments, entry], {
    env: { ...env, NODE_ENV: "production", PORT: "0", HOST: "127.0.0.1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const kill = () => void child.kill("SIGKILL");
  process.once("exit", kill);
  const port = await listening(child);
  await ready(port);
  return {
    pid: child.pid ?? 0,
    port,
    coldStartMs: performance.now() - start,
    async stop() {
      process.off("exit", kill);
      if (child.exitCode !== null) return;
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

/** Both servers say their port in a line of JSON. */
function listening(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the server ended with code ${code} while starting`)));
    if (!child.stdout) return reject(new Error("the server has no output"));
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (!line.includes('"listening"')) return;
      resolve((JSON.parse(line) as { port: number }).port);
    });
  });
}

async function ready(port: number): Promise<void> {
  const wire = await openWire(port);
  for (let left = 2_000; left > 0; left--) {
    const { status } = await wire.send("GET /readyz HTTP/1.1\r\nHost: bench.example\r\n\r\n");
    if (status === 200) return wire.close();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error("the server does not become ready");
}

/** Takes mails as Resend does and forgets them. */
export async function startMailSink(): Promise<{
  readonly url: string;
  readonly taken: () => number;
  stop(): void;
}> {
  let taken = 0;
  const server = createServer((request, response) => {
    request.resume();
    request.once("end", () => {
      taken++;
      response.setHeader("Content-Type", "application/json");
      response.end(JSON.stringify({ id: `mail-${taken}` }));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the mail sink has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    taken: () => taken,
    stop: () => void server.close(),
  };
}
