/** The supplier's side of the API, every operation in its namespace. */
import { type AdminOptions, connectAdmin } from "./core/identity.ts";
import { bind, type Face } from "./core/operation.ts";
import { adminNamespaces } from "./generated/admin-face.ts";

export type AdminClient = Face<typeof adminNamespaces>;

export function createAdminClient(options: AdminOptions): AdminClient {
  return bind(connectAdmin(options), adminNamespaces);
}

export type { AdminOptions } from "./core/identity.ts";
