/** A link's token put to the test: counted by address, because it could be guessed, and refused by what became of it. */
import { eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { addressBlock, countAttempt } from "../../platform/auth/attempts.ts";
import { hashToken } from "../../platform/auth/tokens.ts";
import type { Context } from "../../platform/context.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { companySuspended } from "../../platform/http/problems.ts";
import { query } from "../../platform/query.ts";
import { buyers } from "../buyers/tables.ts";
import { companies } from "../companies/tables.ts";
import { linkEnded, linkUnknown } from "../password-resets/index.ts";
import { suppliers } from "../suppliers/tables.ts";
import { type Standing, stillAsks } from "./domain/still-asks.ts";
import { waitingMemberships } from "./tables.ts";

const STANDING = `
  select w.invited_by as "inviterId", m.status = 'active' and b.status = 'active' as active, m.capabilities, r.grants,
    m.location_id as "locationId",
    jsonb_build_object('id', w.id, 'locationId', w.location_id, 'capabilities', w.capabilities, 'grants', o.grants)
      as wanted
  from waiting_memberships w
  left join memberships m on m.company_id = w.company_id and m.buyer_id = w.invited_by
  left join buyers b on b.id = m.buyer_id
  left join buyer_roles r on r.id = m.role_id
  left join buyer_roles o on o.id = w.role_id
  where w.token_hash = $1 and w.invited_by is not null`;

/** Whether whoever asked could still do so; what the supplier asks stands until it is withdrawn. */
export async function isStillAsked(tx: Tx, tokenHash: string): Promise<boolean> {
  const [standing] = await tx.query<Standing>(STANDING, [tokenHash]);
  return standing === undefined || stillAsks(standing);
}

const inviters = alias(buyers, "inviters");

/** What a link's token stands for, whatever became of it, with the account that the e-mail has. */
const findWaiting = query({
  permission: { visitor: true },
  run: async (tx, tokenHash: string) => {
    const finding = tx.db
      .select({
        waiting: waitingMemberships,
        company: { id: companies.id, name: companies.name, status: companies.status },
        supplier: { name: suppliers.name },
        inviter: { name: inviters.name },
        account: buyers,
      })
      .from(waitingMemberships)
      .innerJoin(companies, eq(companies.id, waitingMemberships.companyId))
      .innerJoin(suppliers, eq(suppliers.id, waitingMemberships.supplierId))
      .leftJoin(inviters, eq(inviters.id, waitingMemberships.invitedBy))
      .leftJoin(buyers, eq(buyers.email, waitingMemberships.email))
      .where(eq(waitingMemberships.tokenHash, tokenHash));
    const [[found], asked] = await Promise.all([finding, isStillAsked(tx, tokenHash)]);
    return found && { ...found, asked };
  },
});

export interface MembershipClaim {
  readonly token: string;
  /** Of the network; null where the runtime cannot tell. */
  readonly clientAddress: string | null;
}

export async function openMembership(context: Context, { token, clientAddress }: MembershipClaim) {
  const attempt =
    clientAddress === null
      ? null
      : await countAttempt(context, [
          { name: "membership-link", subject: addressBlock(clientAddress), limit: 30 },
        ]);
  const found = await findWaiting(context, await hashToken(token));
  if (!found) throw linkUnknown.refuse();
  await attempt?.giveBack();
  const { waiting, company, account } = found;
  if (company.status === "closed" || account?.status === "inactive") throw linkUnknown.refuse();
  const over = waiting.status !== "waiting" || waiting.expiresAt <= context.now;
  if (over || !found.asked) throw linkEnded.refuse();
  if (company.status === "suspended") throw companySuspended.refuse();
  return found;
}

/** What the page behind the link shows. */
export async function lookupMembership(context: Context, claim: MembershipClaim) {
  const { waiting, company, supplier, inviter, account } = await openMembership(context, claim);
  return {
    supplier_name: supplier.name,
    company_name: company.name,
    invited_by: inviter?.name ?? null,
    email: waiting.email,
    name: account?.name ?? waiting.name,
    choose_password: (account?.passwordHash ?? null) === null,
    expires_at: waiting.expiresAt.toISOString(),
  };
}
