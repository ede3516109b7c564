/** The application: middleware and each module's routes. It knows no runtime; the world comes in as ports. */
import { compress } from "hono/compress";
import { authenticateAdmin, authenticateStore } from "./modules/sessions/index.ts";
import { modules } from "./modules.ts";
import { describeApi } from "./platform/http/document.ts";
import { answerError } from "./platform/http/errors.ts";
import { routeNotFound } from "./platform/http/problems.ts";
import { newRouter, type Router } from "./platform/http/router.ts";
import {
  bodyRules,
  clientAddress,
  cors,
  type ReadClientAddress,
  requestId,
  withContext,
} from "./platform/http/shell.ts";
import type { Ports } from "./platform/ports.ts";

export interface AppOptions {
  /** Off where the edge in front compresses. */
  readonly compress?: boolean;
  /** How this runtime tells the caller's address: a header of the proxy in front, or the socket. */
  readonly clientAddress?: ReadClientAddress;
}

export function createApp(ports: Ports, options: AppOptions = {}): Router {
  const app = newRouter();
  app.onError((error, c) => answerError(error, c, ports.logger));
  app.notFound((c) => answerError(routeNotFound.refuse(), c, ports.logger));
  app.use(requestId(ports), clientAddress(options.clientAddress));
  if (options.compress ?? true) app.use(compress());
  app.use("/v1/store/*", cors(), bodyRules(), withContext(ports, authenticateStore));
  app.use("/v1/admin/*", bodyRules(), withContext(ports, authenticateAdmin));
  for (const module of modules) {
    if (module.store) app.route("/", module.store);
    if (module.admin) app.route("/", module.admin);
  }
  describeApi(
    app,
    modules.flatMap((module) => module.events ?? []),
  );
  return app;
}
