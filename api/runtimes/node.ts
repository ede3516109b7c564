/** Node: one process with the API, the widgets' files and the workers of the job queue. */
import { serve } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { noVies } from "../adapters/no-vies/register.ts";
import { pgBossJobs } from "../adapters/pg-boss/jobs.ts";
import { createApp } from "../app.ts";
import { createDispatcher } from "../platform/events/dispatcher.ts";
import { type Runner, startRunner } from "../platform/jobs/runner.ts";
import { runSchedules } from "../platform/jobs/schedules.ts";
import type { Database, Logger, Mailer, Ports, VatRegister } from "../platform/ports.ts";
import { schedules, subscribers } from "../subscribers.ts";
import { scryptPasswords } from "./passwords.ts";
import { clock, random, signer } from "./world.ts";

export interface NodeOptions {
  readonly database: Database;
  readonly mailer: Mailer;
  /** Who knows about VAT IDs; nobody is asked where it is left out. */
  readonly vatRegister?: VatRegister;
  /** The deployment's secret, at least 32 characters. */
  readonly secret: string;
  readonly logger: Logger;
  /** Folder that holds `widgets/v1/…`. */
  readonly assets: string;
  /** The proxy in front sets `X-Forwarded-For`, and nobody else can. */
  readonly trustProxy: boolean;
  /** Further routes, tried before the API's own. */
  readonly extra?: Hono;
}

export interface NodeProcess {
  readonly ports: Ports;
  /** Resolves when every mail and reaction that was due is done. */
  settle(): Promise<void>;
  /** Listens and starts the workers; resolves with the port that it got. */
  listen(port: number, hostname?: string): Promise<number>;
  /** Finishes what is at hand, then closes the database. */
  close(): Promise<void>;
}

export function openNode(options: NodeOptions): NodeProcess {
  const { database, mailer, logger } = options;
  let runner: Runner | undefined;
  const jobs = pgBossJobs({ database, logger, kick: () => runner?.kick() });
  const ports: Ports = {
    db: database,
    clock,
    jobs,
    mailer,
    vatRegister: options.vatRegister ?? noVies,
    passwords: scryptPasswords(),
    random,
    sign: signer(options.secret),
    logger,
    background: (work) =>
      void work.catch((error: unknown) => logger.error("background work failed", { error })),
  };
  const dispatcher = createDispatcher({ ports, subscribers, jobs });
  const files = new Hono();
  files.use("/widgets/*", async (c, next) => {
    await next();
    c.header("Access-Control-Allow-Origin", "*");
  });
  files.use("/widgets/*", serveStatic({ root: options.assets }));
  const app = createApp(ports, {
    clientAddress: (c) => addressOf(c.req.header("X-Forwarded-For"), c, options),
    routes: [files, ...(options.extra ? [options.extra] : [])],
  });
  let server: ReturnType<typeof serve> | undefined;

  return {
    ports,
    settle: async () => runner?.settle(),
    listen: (port, hostname) =>
      new Promise((resolve, reject) => {
        server = serve({ fetch: app.fetch, port, ...(hostname ? { hostname } : {}) }, (address) => {
          runner = startRunner({
            work: async () => {
              await dispatcher.dispatch();
              await dispatcher.runDue(undefined, { slow: false });
            },
            workSlowly: () => dispatcher.runDue(undefined, { slow: true }),
            maintain: () => Promise.all([jobs.maintain(), runSchedules(ports, schedules)]),
            logger,
          });
          resolve(address.port);
        });
        server.once("error", reject);
      }),
    async close() {
      await new Promise<void>((resolve) => {
        if (!server) return resolve();
        server.close(() => resolve());
        if ("closeIdleConnections" in server) server.closeIdleConnections();
      });
      await runner?.stop();
      await database.close();
    },
  };
}

type ConnectedContext = Parameters<typeof getConnInfo>[0];

/** Behind a proxy the last entry is the one that the proxy wrote itself. */
function addressOf(forwarded: string | undefined, c: unknown, options: NodeOptions): string | null {
  if (options.trustProxy && forwarded) return forwarded.split(",").at(-1)?.trim() ?? null;
  return getConnInfo(c as ConnectedContext).remote.address ?? null;
}
