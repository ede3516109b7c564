import { join } from "node:path";
import { inject } from "vitest";
import { createTestHarness } from "wrangler";
import { root } from "../cli/project-root.ts";
import type {} from "./edge-setup.ts";

/** The built worker, running in workerd as `wrangler.toml` says, on a database of the test's own. */
export interface Edge extends AsyncDisposable {
  /** Where it listens; any client can call it. */
  readonly url: string;
  /** What its cron trigger does, once. */
  tick(): Promise<void>;
  /** What it logged so far. */
  logs(): string[];
}

export interface EdgeOptions {
  readonly databaseUrl: string;
  readonly vars?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
}

export async function startEdge({ databaseUrl, vars = {}, secrets = {} }: EdgeOptions): Promise<Edge> {
  process.env.WRANGLER_SEND_METRICS = "false";
  // A test asks nobody on the internet where its requests come from.
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = "false";
  process.env.CLOUDFLARE_HYPERDRIVE_LOCAL_CONNECTION_STRING_HYPERDRIVE = databaseUrl;
  const configPath = join(root, "wrangler.toml");
  const prebuiltWorkerDir = inject("workerFolder");
  const harness = createTestHarness({
    workers: [{ configPath, prebuiltWorkerDir, vars: { ...vars }, secrets: { ...secrets } }],
  });
  const { url } = await harness.listen();
  return {
    url: url.origin,
    async tick() {
      const { outcome } = await harness.getWorker().scheduled({ cron: "* * * * *" });
      if (outcome !== "ok") throw new Error(`The scheduled run ended with ${outcome}.`);
    },
    logs: () => harness.getLogs().map(({ level, message }) => `${level}: ${message}`),
    [Symbol.asyncDispose]: () => harness.close(),
  };
}
