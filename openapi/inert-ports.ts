/** A world in which nothing happens: the document is read off the routes, and no request is ever sent. */
import type { Ports } from "../api/platform/ports.ts";

function nothing(): never {
  throw new Error("the OpenAPI document is built without a world");
}

export const inertPorts: Ports = {
  db: { transaction: nothing, unscoped: nothing, close: nothing },
  clock: { now: nothing },
  jobs: { enqueue: nothing, kick: nothing },
  mailer: { send: nothing },
  vatRegister: { check: nothing },
  passwords: { hash: nothing, verify: nothing },
  random: nothing,
  sign: nothing,
  logger: { info: nothing, error: nothing },
  background: nothing,
};
