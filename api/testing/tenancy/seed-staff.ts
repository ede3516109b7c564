/** A row in every table of the staff: a role, a second proof, notifications; and somebody who represents one company. */
import { eq } from "drizzle-orm";
import { STAFF_PERMISSIONS } from "../../kernel/permissions.ts";
import { companies } from "../../modules/companies/tables.ts";
import { notificationMarks, notificationReads, notifications } from "../../modules/notifications/tables.ts";
import { roles } from "../../modules/roles/tables.ts";
import { staffSessions } from "../../modules/sessions/tables.ts";
import { staff, staffTotp } from "../../modules/staff/tables.ts";
import { WHOLE_SUPPLIER } from "../../platform/auth/standing.ts";
import { hashToken, makeToken } from "../../platform/auth/tokens.ts";
import { auditEntries } from "../../platform/tables.ts";
import type { TestSupplier } from "../factories.ts";
import type { CallOptions, Harness } from "../harness.ts";

type Send = (
  method: string,
  path: string,
  body?: unknown,
  options?: CallOptions,
) => ReturnType<Harness["call"]>;

export interface SeededStaff {
  readonly roleId: string;
  readonly notificationId: string;
  /** Signed in as whom `staffId` names. */
  readonly asMember: Send;
  readonly staffSessionId: string;
  /** Signed in as the sales representative of the first company, who may do all that a list of companies can hold. */
  readonly asRepresentative: Send;
}

export async function seedStaff(
  harness: Harness,
  supplier: TestSupplier,
  given: {
    readonly staffId: string;
    readonly companyIds: readonly [string, string];
    readonly orderId: string;
    readonly eventId: string;
  },
): Promise<SeededStaff> {
  const now = harness.clock.now();
  const ends = new Date(now.getTime() + 7 * 24 * 60 * 60 * 1000);
  const own = { supplierId: supplier.id };
  const dated = { createdAt: now, updatedAt: now };
  const [roleId, representativeId] = [harness.newId("rol"), harness.newId("stf")];
  const [notificationId, staffSessionId] = [harness.newId("ntf"), harness.newId("sts")];
  const { random } = harness.ports;
  const memberToken = makeToken("ss", { supplierId: supplier.id }, random);
  const token = makeToken("so", { supplierId: supplier.id, staffId: representativeId }, random);
  const { staffId, companyIds, orderId, eventId } = given;
  const [companyId, otherId] = companyIds;
  const session = { ...own, createdAt: now, expiresAt: ends, endsAt: ends };
  const reader = { ...own, readerId: staffId, readAt: now };
  const sessions = [
    { ...session, id: await hashToken(memberToken), staffId, publicId: staffSessionId },
    { ...session, id: await hashToken(token), staffId: representativeId, publicId: harness.newId("sts") },
  ];
  await supplier.scope(async (tx) => {
    await tx.db.insert(roles).values({
      ...{ ...own, ...dated, id: roleId, name: "Sales", scope: "own" },
      permissions: STAFF_PERMISSIONS.filter((one) => !WHOLE_SUPPLIER.includes(one)),
    });
    await tx.db.insert(staff).values({
      ...{ ...own, ...dated, id: representativeId, roleId, permissions: [] },
      ...{ email: `${representativeId}@bolts.example`, name: "Rita Rep", passwordHash: "none" },
    });
    await tx.db.update(companies).set({ salesRepId: representativeId }).where(eq(companies.id, companyId));
    await tx.db.insert(staffSessions).values(sessions);
    await tx.db.insert(staffTotp).values({ ...own, staffId, secret: "sealed", createdAt: now });
    const notification = { ...own, type: "order.submitted", recordId: orderId, at: now };
    await tx.db.insert(notifications).values([
      { ...notification, id: notificationId, eventId, companyId },
      {
        ...{ ...notification, id: harness.newId("ntf"), eventId: harness.newId("evt") },
        companyId: otherId,
      },
    ]);
    await tx.db.insert(auditEntries).values({
      ...{ ...own, id: harness.newId("aud"), recordId: orderId, companyId, action: "order.accepted" },
      ...{ actor: { kind: "staff", id: staffId }, changes: [], requestId: "req_seed", at: now },
    });
    await tx.db.insert(notificationReads).values({ ...reader, notificationId });
    await tx.db.insert(notificationMarks).values({ ...reader, upTo: notificationId });
  });
  const as =
    (bearer: string): Send =>
    (method, path, body, options) =>
      harness.call(method, path, {
        ...{ ...options, body },
        headers: { Authorization: `Bearer ${bearer}`, ...options?.headers },
      });
  return { roleId, notificationId, staffSessionId, asMember: as(memberToken), asRepresentative: as(token) };
}
