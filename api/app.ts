/** The application: middleware and each module's routes. It knows no runtime; the world comes in as ports. */
import type { Hono } from "hono";
import { authenticateStore } from "./modules/sessions/index.ts";
import { authenticateAdmin } from "./modules/staff-sessions/index.ts";
import { modules } from "./modules.ts";
import { describeApi } from "./platform/http/document.ts";
import { answerError } from "./platform/http/errors.ts";
import { healthRoutes } from "./platform/http/health.ts";
import { routeNotFound } from "./platform/http/problems.ts";
import { newRouter, type Router } from "./platform/http/router.ts";
import {
  bodyRules,
  clientAddress,
  compressed,
  cors,
  onlyErrors,
  type PortsOf,
  type ReadClientAddress,
  requestId,
  withContext,
} from "./platform/http/shell.ts";
import { storableUrl } from "./platform/http/storable.ts";
import type { Ports } from "./platform/ports.ts";

export interface AppOptions {
  /** Off where the edge in front compresses. */
  readonly compress?: boolean;
  /** How this runtime tells the caller's address: a header of the proxy in front, or the socket. */
  readonly clientAddress?: ReadClientAddress;
  /** Routes of the runtime's own, tried before the API's: files, a developer's pages. */
  readonly routes?: readonly Hono[];
}

export function createApp(ports: Ports | PortsOf, options: AppOptions = {}): Router {
  const portsOf: PortsOf = typeof ports === "function" ? ports : () => ports;
  const app = newRouter();
  app.onError((error, c) => answerError(error, c, portsOf(c).logger));
  app.notFound((c) => answerError(routeNotFound.refuse(), c, portsOf(c).logger));
  app.use(requestId(portsOf), onlyErrors(), storableUrl(), clientAddress(options.clientAddress));
  if (options.compress ?? true) app.use(compressed());
  for (const routes of options.routes ?? []) app.route("/", routes);
  app.use("/v1/store/*", cors(), bodyRules(), withContext(portsOf, authenticateStore));
  app.use("/v1/admin/*", cors(), bodyRules(), withContext(portsOf, authenticateAdmin));
  for (const module of modules) {
    if (module.store) app.route("/", module.store);
    if (module.admin) app.route("/", module.admin);
  }
  app.route("/", healthRoutes(portsOf));
  describeApi(
    app,
    modules.flatMap((module) => module.events ?? []),
  );
  return app;
}
