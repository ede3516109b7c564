/** Records for tests, written as the app role; whatever is not said gets a sensible value. */

import {
  BUYER_CAPABILITIES,
  type BuyerCapability,
  STAFF_PERMISSIONS,
  type StaffPermission,
} from "../kernel/permissions.ts";
import { apiKeys } from "../modules/api-keys/tables.ts";
import { BUILT_IN_ROLES } from "../modules/buyer-roles/domain/built-in-roles.ts";
import { buyerRoles } from "../modules/buyer-roles/tables.ts";
import { buyers, memberships } from "../modules/buyers/tables.ts";
import { companies } from "../modules/companies/tables.ts";
import { sessions } from "../modules/sessions/tables.ts";
import { settings } from "../modules/settings/tables.ts";
import { suppliers } from "../modules/suppliers/tables.ts";
import { hashToken, makeToken } from "../platform/auth/tokens.ts";
import { sortKey } from "../platform/db/columns.ts";
import { openScope, type Tx } from "../platform/db/scope.ts";
import type { Answer, CallOptions, Harness } from "./harness.ts";

export const ORIGIN = "https://shop.example";

export interface TestSupplier {
  readonly id: string;
  readonly publishableKey: string;
  readonly secretKey: string;
  /** Admin API with the secret key. */
  admin(method: string, path: string, body?: unknown, options?: CallOptions): Promise<Answer>;
  /** Store API as a visitor of the supplier's site. */
  visit(method: string, path: string, body?: unknown, options?: CallOptions): Promise<Answer>;
  scope<T>(run: (tx: Tx) => Promise<T>): Promise<T>;
}

export interface TestBuyer {
  readonly id: string;
  readonly companyId: string;
  readonly email: string;
  readonly token: string;
  /** What the session is called in lists. */
  readonly sessionId: string;
  readonly supplier: TestSupplier;
  /** Store API, signed in. */
  store(method: string, path: string, body?: unknown, options?: CallOptions): Promise<Answer>;
}

export async function makeSupplier(
  harness: Harness,
  options: { name?: string; scopes?: readonly StaffPermission[] } = {},
): Promise<TestSupplier> {
  const id = harness.newId("sup");
  const { random, clock } = harness.ports;
  const publishableKey = makeToken("pk", { supplierId: id }, random);
  const secretKey = makeToken("sk", { supplierId: id }, random);
  const now = clock.now();
  const scope = <T>(run: (tx: Tx) => Promise<T>) =>
    openScope(harness.db, { supplierId: id, companyId: "*" }, "write", run);
  const key = { supplierId: id, name: "Test", hint: "test", createdAt: now };
  const [publishableHash, secretHash] = await Promise.all([hashToken(publishableKey), hashToken(secretKey)]);
  await scope(async (tx) => {
    await tx.db.insert(suppliers).values({ id, name: options.name ?? "Bolts & Co", createdAt: now });
    await tx.db.insert(settings).values({
      supplierId: id,
      senderName: "Bolts & Co",
      senderEmail: "orders@bolts.example",
      updatedAt: now,
    });
    const dated = { createdAt: now, updatedAt: now };
    await tx.db
      .insert(buyerRoles)
      .values(
        BUILT_IN_ROLES.map((role) => ({ ...role, ...dated, supplierId: id, id: harness.newId("brl") })),
      );
    await tx.db.insert(apiKeys).values([
      {
        ...key,
        id: harness.newId("key"),
        kind: "publishable",
        hash: publishableHash,
        origins: [ORIGIN],
        scopes: [],
      },
      {
        ...key,
        id: harness.newId("key"),
        kind: "secret",
        hash: secretHash,
        origins: [],
        scopes: options.scopes ?? STAFF_PERMISSIONS,
      },
    ]);
  });
  const send =
    (headers: Record<string, string>) =>
    (method: string, path: string, body?: unknown, options?: CallOptions) =>
      harness.call(method, path, { ...options, body, headers: { ...headers, ...options?.headers } });
  return {
    id,
    publishableKey,
    secretKey,
    scope,
    admin: send({ Authorization: `Bearer ${secretKey}` }),
    visit: send({ "Listino-Key": publishableKey, Origin: ORIGIN }),
  };
}

export async function makeCompany(
  harness: Harness,
  supplier: TestSupplier,
  options: Partial<typeof companies.$inferInsert> = {},
): Promise<string> {
  const id = options.id ?? harness.newId("com");
  const name = options.name ?? "Brown Ltd";
  const now = harness.clock.now();
  await supplier.scope((tx) =>
    tx.db.insert(companies).values({
      email: "office@brown.example",
      status: "active",
      ...options,
      id,
      name,
      supplierId: supplier.id,
      nameSort: sortKey(name),
      createdAt: now,
      updatedAt: now,
    }),
  );
  return id;
}

/** A buyer with a session, in the company given or in a new active one. The password is `password of <email>`. */
export async function makeBuyer(
  harness: Harness,
  supplier: TestSupplier,
  options: {
    companyId?: string;
    email?: string;
    capabilities?: readonly BuyerCapability[];
    roleId?: string;
    locationId?: string;
  } = {},
): Promise<TestBuyer> {
  const companyId = options.companyId ?? (await makeCompany(harness, supplier));
  const id = harness.newId("buy");
  const email = options.email ?? `${id}@brown.example`;
  const sessionId = harness.newId("ses");
  const token = makeToken("bs", { supplierId: supplier.id, companyId }, harness.ports.random);
  const now = harness.clock.now();
  const ends = new Date(now.getTime() + 30 * 24 * 60 * 60 * 1000);
  const [tokenHash, passwordHash] = await Promise.all([
    hashToken(token),
    harness.ports.passwords.hash(`password of ${email}`),
  ]);
  await supplier.scope(async (tx) => {
    const own = { supplierId: supplier.id };
    await tx.db.insert(buyers).values({
      ...own,
      id,
      email,
      name: "Ann Brown",
      passwordHash,
      consents: { terms: now.toISOString(), privacy: now.toISOString() },
      createdAt: now,
      updatedAt: now,
    });
    await tx.db.insert(memberships).values({
      ...own,
      companyId,
      buyerId: id,
      roleId: options.roleId ?? null,
      locationId: options.locationId ?? null,
      capabilities: options.capabilities ?? (options.roleId ? [] : BUYER_CAPABILITIES),
      createdAt: now,
    });
    await tx.db.insert(sessions).values({
      ...own,
      companyId,
      id: tokenHash,
      publicId: sessionId,
      buyerId: id,
      origin: ORIGIN,
      expiresAt: ends,
      endsAt: ends,
      lastSeenAt: now,
      createdAt: now,
    });
  });
  const headers = {
    "Listino-Key": supplier.publishableKey,
    Origin: ORIGIN,
    Authorization: `Bearer ${token}`,
  };
  return {
    id,
    companyId,
    email,
    token,
    sessionId,
    supplier,
    store: (method, path, body, more) =>
      harness.call(method, path, { ...more, body, headers: { ...headers, ...more?.headers } }),
  };
}
