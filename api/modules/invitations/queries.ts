import { and, desc, eq, gt, isNotNull, isNull, lt, lte, type SQL } from "drizzle-orm";
import type { z } from "zod";
import { tokenOf } from "../../platform/auth/tokens.ts";
import { decodeCursor, page, unseenLimit } from "../../platform/http/cursor.ts";
import type { Ports } from "../../platform/ports.ts";
import { query } from "../../platform/query.ts";
import { buyers } from "../buyers/tables.ts";
import { companies } from "../companies/tables.ts";
import { suppliers } from "../suppliers/tables.ts";
import type { InvitationState } from "./domain/state.ts";
import { type invitationFilters, presentInvitation } from "./schemas.ts";
import { invitations } from "./tables.ts";

/** The link's token. Only its hash is kept; signing the id makes it again for the mail. */
export async function invitationToken(
  { sign }: Pick<Ports, "sign">,
  supplierId: string,
  id: string,
): Promise<string> {
  return tokenOf("inv", supplierId, await sign(`invitation ${supplierId} ${id}`));
}

/** The invitation behind a link, whatever became of it. */
export const findInvitation = query({
  permission: { visitor: true },
  run: async (tx, tokenHash: string) => {
    const [found] = await tx.db
      .select({ invitation: invitations, company: companies, supplier: suppliers, accountId: buyers.id })
      .from(invitations)
      .innerJoin(companies, eq(companies.id, invitations.companyId))
      .innerJoin(suppliers, eq(suppliers.id, invitations.supplierId))
      .leftJoin(buyers, eq(buyers.email, invitations.email))
      .where(eq(invitations.tokenHash, tokenHash));
    return found;
  },
});

/** The newest first. */
export const listInvitations = query({
  permission: { staff: "companies.read" },
  run: async (tx, filter: z.infer<typeof invitationFilters>) => {
    const rows = await tx.db
      .select()
      .from(invitations)
      .where(
        and(
          filter.company_id === undefined ? undefined : eq(invitations.companyId, filter.company_id),
          filter.status === undefined ? undefined : became(filter.status, tx.now),
          filter.cursor === undefined
            ? undefined
            : lt(invitations.id, String(decodeCursor(filter.cursor, 1)[0])),
        ),
      )
      .orderBy(desc(invitations.id))
      .limit(unseenLimit(filter.limit + 1));
    return page(
      rows,
      filter.limit,
      (row) => [row.id],
      (row) => presentInvitation(row, tx.now),
    );
  },
});

/** What `invitationState` says, to the database. */
function became(status: InvitationState, now: Date): SQL | undefined {
  const { usedAt, revokedAt, replacedAt, expiresAt } = invitations;
  switch (status) {
    case "used":
      return isNotNull(usedAt);
    case "revoked":
      return and(isNull(usedAt), isNotNull(revokedAt));
    case "replaced":
      return and(isNull(usedAt), isNull(revokedAt), isNotNull(replacedAt));
    case "expired":
      return and(isNull(usedAt), isNull(revokedAt), isNull(replacedAt), lte(expiresAt, now));
    case "open":
      return and(isNull(usedAt), isNull(revokedAt), isNull(replacedAt), gt(expiresAt, now));
  }
}
