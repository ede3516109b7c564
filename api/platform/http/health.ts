/** Probes for whoever keeps the process alive. Not part of the API document. */
import { Hono } from "hono";
import { openSystemScope } from "../db/scope.ts";
import type { Env } from "./router.ts";
import type { PortsOf } from "./shell.ts";

/** Events that have waited longer than this say that nobody works the queue. */
const PATIENCE_MS = 5 * 60 * 1000;

export function healthRoutes(portsOf: PortsOf) {
  return new Hono<Env>()
    .get("/healthz", (c) => c.json({ status: "ok" }, 200))
    .get("/readyz", async (c) => {
      const { db, clock, logger } = portsOf(c);
      const since = new Date(clock.now().getTime() - PATIENCE_MS).toISOString();
      try {
        // Answers only where the migrations have run, because it reads a table as a role that they make.
        const [row] = await openSystemScope(db, "readiness", (tx) =>
          tx.query<{ stuck: boolean }>(
            "select exists (select from events where position is null and at < $1::timestamptz) as stuck",
            [since],
          ),
        );
        const jobs = row?.stuck ? "waiting" : "ok";
        return c.json(
          { status: jobs === "ok" ? "ok" : "unavailable", database: "ok", jobs },
          jobs === "ok" ? 200 : 503,
        );
      } catch (error) {
        logger.error("not ready", { error: error instanceof Error ? error.message : String(error) });
        return c.json({ status: "unavailable", database: "unavailable" }, 503);
      }
    });
}
