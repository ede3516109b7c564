import { eq } from "drizzle-orm";
import { tokenOf } from "../../platform/auth/tokens.ts";
import type { Ports } from "../../platform/ports.ts";
import { query } from "../../platform/query.ts";
import { buyers } from "../buyers/tables.ts";
import { companies } from "../companies/tables.ts";
import { suppliers } from "../suppliers/tables.ts";
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
