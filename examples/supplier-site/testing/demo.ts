/** The demo as `npm start` brings it up, in a folder of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface RunningDemo {
  readonly api: string;
  readonly publishable_key: string;
  readonly secret_key: string;
  readonly buyers: readonly { email: string; password: string; company: string }[];
  readonly staff: readonly { email: string; password: string }[];
  /** What it printed. */
  readonly output: string;
}

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

export async function startDemo(dataDir: string): Promise<{ demo: RunningDemo; stop(): Promise<void> }> {
  const port = await freePort();
  const child = spawn(process.execPath, ["--import", "tsx", "api/cli/start.ts"], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, DATABASE_URL: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = await ready(child);
  const record = JSON.parse(await readFile(join(dataDir, "demo.json"), "utf8")) as RunningDemo;
  return {
    demo: { ...record, output },
    stop: () =>
      new Promise((resolve) => {
        child.once("exit", () => resolve());
        child.kill("SIGTERM");
      }),
  };
}

function ready(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes("Stop with Ctrl+C")) resolve(output);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", (code) => reject(new Error(`the demo ended with ${code}:\n${output}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
