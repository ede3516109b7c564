import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Account, copyBinaries, giveTo, unprivilegedAccount } from "./postgres-binaries.ts";

/** A real PostgreSQL of its own, in a temporary folder on a free port of the loopback address. */
export interface PostgresServer {
  /** Address of its maintenance database, as the superuser. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface PostgresSettings {
  readonly [parameter: string]: string;
}

const throwAway: PostgresSettings = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  max_connections: "300",
};

/** `settings` are those of postgresql.conf; given ones replace the defaults, which trade durability for speed. */
export async function startPostgres(settings: PostgresSettings = throwAway): Promise<PostgresServer> {
  const account = unprivilegedAccount();
  const folder = mkdtempSync(join(tmpdir(), "listino-postgres-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const data = join(folder, "data");
  giveTo(account, folder);
  mkdirSync(data, { mode: 0o700 });
  giveTo(account, data);

  const programs = copyBinaries(join(folder, "native"));
  const initialise = ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"];
  await promisify(execFile)(join(programs, "initdb"), initialise, { ...account, cwd: folder });

  const port = await freePort();
  const child = launch(join(programs, "postgres"), data, port, settings, account, folder);
  const killAtExit = () => {
    child.kill("SIGKILL");
    remove();
  };
  process.once("exit", killAtExit);
  await untilReady(child);
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      process.off("exit", killAtExit);
      const gone = once(child, "exit");
      child.kill("SIGINT");
      await gone;
      remove();
    },
  };
}

function launch(
  program: string,
  data: string,
  port: number,
  settings: PostgresSettings,
  account: Account,
  cwd: string,
): ChildProcess {
  const own = { listen_addresses: "127.0.0.1", unix_socket_directories: "", timezone: "UTC" };
  const flags = Object.entries({ ...own, ...settings }).flatMap(([name, value]) => [
    "-c",
    `${name}=${value}`,
  ]);
  const stdio = ["ignore", "ignore", "pipe"] as const;
  return spawn(program, ["-D", data, "-p", String(port), ...flags], { ...account, cwd, stdio: [...stdio] });
}

function untilReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = "";
    child.stderr?.on("data", (chunk: Buffer) => {
      if (log.length < 20_000) log += chunk.toString();
      if (log.includes("ready to accept connections")) resolve();
    });
    child.once("error", reject);
    child.once("exit", (code) =>
      reject(new Error(`PostgreSQL ended with code ${code} while starting:\n${log}`)),
    );
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("the system named no free port");
  return address.port;
}
