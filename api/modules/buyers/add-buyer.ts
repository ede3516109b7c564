import type { z } from "zod";
import { asStaff } from "../../platform/auth/permit.ts";
import { command, type Work } from "../../platform/command.ts";
import { companyRegistered } from "../companies/events.ts";
import { lockCompany, moveCompany } from "../companies/index.ts";
import type { AdminBuyerRow } from "./domain/people.ts";
import { alreadyMember } from "./problems.ts";
import { readAdminBuyer, requirePasswordPage, requirePlace } from "./queries.ts";
import { registerMembers } from "./register-members.ts";
import { type BuyerInput, presentAdminBuyer } from "./schemas.ts";

/** By staff, in the scope of all companies, once the company is known to be theirs. An e-mail that has an account joins the company with it. */
export const adminCreateBuyer = command({
  permission: { staff: "buyers.write" },
  // The account and the membership leave their own entries; this is the company's.
  audit: "company.registered",
  run: async (work, input: z.infer<typeof BuyerInput>) => {
    await Promise.all([
      requirePlace(work, input.company_id, input),
      input.credentials === "none" ? null : requirePasswordPage(work),
    ]);
    const company = await lockCompany(work, input.company_id);
    // Staff let its people in, so nobody registers it; its buyer still accepts the connection.
    if (company?.status === "invited") await moveCompany(work, company, "register", companyRegistered);
    const [made] = await registerMembers.within(work, [
      {
        email: input.email,
        name: input.name,
        language: input.language,
        companyId: input.company_id,
        roleId: input.role_id,
        locationId: input.location_id,
        capabilities: input.capabilities,
        credentials: input.credentials,
      },
    ]);
    if (!made?.joined) throw alreadyMember.refuse();
    const row = await readAdminBuyer(work, made.buyerId);
    if (!row) throw new Error("a buyer just made is not there");
    return presentAdminBuyer({ ...row, memberships: await inReach(work, row) });
  },
});

/** Whoever looks after some companies is not told for which others the person orders. */
async function inReach(work: Work, { memberships }: AdminBuyerRow): Promise<AdminBuyerRow["memberships"]> {
  const { id, scope } = asStaff(work.actor);
  if (scope === "all") return memberships;
  const own = await work.query<{ id: string }>("select id from companies where sales_rep_id = $1", [id]);
  return memberships.filter(({ company }) => own.some((one) => one.id === company.id));
}
