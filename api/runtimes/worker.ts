/** Cloudflare Workers: one database connection per request through Hyperdrive, jobs by `waitUntil` and the cron trigger. */

import { noMailer } from "../adapters/no-mail/mailer.ts";
import { noVies } from "../adapters/no-vies/register.ts";
import { pgBossJobs } from "../adapters/pg-boss/jobs.ts";
import { postgresDatabase } from "../adapters/postgres/database.ts";
import { resendMailer } from "../adapters/resend/mailer.ts";
import { viesRegister } from "../adapters/vies/register.ts";
import { createApp } from "../app.ts";
import { createDispatcher } from "../platform/events/dispatcher.ts";
import { runSchedules } from "../platform/jobs/schedules.ts";
import type { Ports } from "../platform/ports.ts";
import { schedules, subscribers } from "../subscribers.ts";
import { scryptPasswords } from "./passwords.ts";
import { clock, jsonLogger, random, signer } from "./world.ts";

export interface WorkerEnv {
  readonly HYPERDRIVE: { readonly connectionString: string };
  /** Secrets: `wrangler secret put LISTINO_SECRET`, `… RESEND_API_KEY`. */
  readonly LISTINO_SECRET: string;
  readonly RESEND_API_KEY?: string;
  /** Another host that speaks Resend's API. */
  readonly RESEND_BASE_URL?: string;
  /** `off`: the EU's register of VAT IDs is not asked. */
  readonly LISTINO_VIES?: string;
}

interface Execution {
  waitUntil(work: Promise<unknown>): void;
}

/** Jobs worked off by one request or one run of the cron trigger. */
const SHARE = 50;

// Sockets belong to the request that opened them, so each request brings ports of its own to the one application.
const app = createApp((c) => (c.env as unknown as { ports: Ports }).ports, {
  compress: false,
  clientAddress: (c) => c.req.header("CF-Connecting-IP") ?? null,
});

function open(env: WorkerEnv) {
  const pending = new Set<Promise<unknown>>();
  const background = (work: Promise<unknown>) => {
    const settled = work
      .catch((error: unknown) => jsonLogger.error("background work failed", { error }))
      .finally(() => pending.delete(settled));
    pending.add(settled);
  };
  const db = postgresDatabase(env.HYPERDRIVE.connectionString, { max: 4 });
  let kicked = false;
  const jobs = pgBossJobs({
    database: db,
    logger: jsonLogger,
    kick: () => {
      if (!kicked) background(work());
      kicked = true;
    },
  });
  const ports: Ports = {
    db,
    clock,
    jobs,
    mailer: env.RESEND_API_KEY
      ? resendMailer({
          apiKey: env.RESEND_API_KEY,
          ...(env.RESEND_BASE_URL ? { baseUrl: env.RESEND_BASE_URL } : {}),
        })
      : noMailer,
    vatRegister: env.LISTINO_VIES === "off" ? noVies : viesRegister(),
    passwords: scryptPasswords(),
    random,
    sign: signer(env.LISTINO_SECRET),
    logger: jsonLogger,
    background,
  };
  const dispatcher = createDispatcher({ ports, subscribers, jobs });
  async function work(): Promise<void> {
    await dispatcher.dispatch();
    await dispatcher.runDue(SHARE);
  }
  return {
    ports,
    work,
    maintain: () => Promise.all([jobs.maintain(), runSchedules(ports, schedules)]),
    async close() {
      while (pending.size > 0) await Promise.all(pending);
      await db.close();
    },
  };
}

export default {
  async fetch(request: Request, env: WorkerEnv, execution: Execution): Promise<Response> {
    const opened = open(env);
    try {
      return await app.fetch(request, { ...env, ports: opened.ports }, execution as never);
    } finally {
      execution.waitUntil(opened.close());
    }
  },

  async scheduled(_event: unknown, env: WorkerEnv): Promise<void> {
    const opened = open(env);
    try {
      await opened.maintain();
      await opened.work();
    } finally {
      await opened.close();
    }
  },
};
