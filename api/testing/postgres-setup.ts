import type { TestProject } from "vitest/node";
import { type PostgresServer, startPostgres } from "./postgres-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

interface Shared {
  server?: Promise<PostgresServer>;
  users: number;
}

// Vitest loads this file once per project; the projects of one run share a server that lives while any needs it.
const world = globalThis as { listinoPostgres?: Shared };
world.listinoPostgres ??= { users: 0 };
const shared = world.listinoPostgres;

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.users += 1;
  shared.server ??= startPostgres();
  const server = await shared.server;
  project.provide("postgresUrl", server.url);
  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    delete shared.server;
    await server.stop();
  };
}
