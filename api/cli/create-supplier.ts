/** Makes a supplier from nothing: the tenant, its settings, the first staff member, and a key of each kind. */
import { makeId } from "../kernel/id.ts";
import { STAFF_PERMISSIONS } from "../kernel/permissions.ts";
import { createApiKey } from "../modules/api-keys/index.ts";
import { addBuiltInRoles } from "../modules/buyer-roles/index.ts";
import { createSettings } from "../modules/settings/index.ts";
import { addStaff } from "../modules/staff/index.ts";
import { createSupplierRecord } from "../modules/suppliers/index.ts";
import { secret } from "../platform/auth/tokens.ts";
import { command } from "../platform/command.ts";
import { systemCredential } from "../platform/context.ts";
import type { Ports } from "../platform/ports.ts";

export interface NewSupplier {
  readonly name: string;
  readonly staffEmail: string;
  readonly staffName: string;
  /** One is made up where none is given. */
  readonly staffPassword?: string;
  /** Web origins the publishable key may be used from. */
  readonly origins: readonly string[];
}

/** All secrets are shown this once: the database keeps only their hashes. */
export interface CreatedSupplier {
  readonly supplierId: string;
  readonly secretKey: string;
  readonly publishableKey: string;
  readonly staffPassword: string;
}

type Input = Required<NewSupplier>;

const makeSupplier = command({
  permission: { system: true },
  audit: { none: "each part leaves its own entry" },
  prepare: (context, input: Input) => context.ports.passwords.hash(input.staffPassword),
  run: async (work, input, { prepared: passwordHash }) => {
    await createSupplierRecord.within(work, { name: input.name });
    await createSettings.within(work, { senderName: input.name, senderEmail: input.staffEmail });
    await addBuiltInRoles.within(work, undefined);
    await addStaff.within(work, {
      name: input.staffName,
      email: input.staffEmail,
      passwordHash,
      permissions: STAFF_PERMISSIONS,
    });
    const server = await createApiKey.within(work, {
      kind: "secret",
      name: "First server key",
      scopes: [...STAFF_PERMISSIONS],
    });
    const website = await createApiKey.within(work, {
      kind: "publishable",
      name: "Website",
      origins: [...input.origins],
    });
    return { secretKey: server.key, publishableKey: website.key };
  },
});

export async function createSupplier(ports: Ports, input: NewSupplier): Promise<CreatedSupplier> {
  const now = ports.clock.now();
  const supplierId = makeId("sup", now.getTime(), ports.random(10));
  const staffPassword = input.staffPassword ?? secret(ports.random).slice(0, 20);
  const context = {
    ports,
    credential: systemCredential(supplierId),
    requestId: makeId("req", now.getTime(), ports.random(10)),
    now,
    idempotency: null,
    ifMatch: null,
    replayed: false,
  };
  const keys = await makeSupplier(context, { ...input, staffPassword });
  return { supplierId, staffPassword, ...keys };
}
