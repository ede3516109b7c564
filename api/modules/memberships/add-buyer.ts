import type { z } from "zod";
import { asStaff } from "../../platform/auth/permit.ts";
import { command, type Work } from "../../platform/command.ts";
import {
  type AdminBuyerRow,
  alreadyMember,
  type NewMember,
  passwordPage,
  passwordPageMissing,
  presentAdminBuyer,
  readAdminBuyer,
  requirePlace,
} from "../buyers/index.ts";
import { companyRegistered } from "../companies/events.ts";
import { lockCompany, moveCompany } from "../companies/index.ts";
import { admitMembers } from "./admit-members.ts";
import { askMembers } from "./ask-members.ts";
import { readWaitingBuyer } from "./queries.ts";
import type { BuyerInput } from "./schemas.ts";

/**
 * By staff, in the scope of all companies, once the company is known to be theirs. Whoever looks after some companies alone
 * has everybody asked: an answer that differed would say who orders for the others.
 */
export const adminCreateBuyer = command({
  permission: { staff: "buyers.write" },
  // The account and the membership leave their own entries; this is the company's.
  audit: "company.registered",
  run: async (work, input: z.infer<typeof BuyerInput>) => {
    const [page] = await Promise.all([passwordPage(work), requirePlace(work, input.company_id, input)]);
    const company = await lockCompany(work, input.company_id);
    // Staff let its people in, so nobody registers it; its buyer still accepts the connection.
    if (company?.status === "invited") await moveCompany(work, company, "register", companyRegistered);
    const row = await admit(work, {
      email: input.email,
      name: input.name,
      language: input.language,
      companyId: input.company_id,
      roleId: input.role_id,
      locationId: input.location_id,
      capabilities: input.capabilities,
      credentials: input.credentials,
    });
    const mailed = row.status === "invited" || input.credentials !== "none";
    if (mailed && page === null) throw passwordPageMissing.refuse();
    return presentAdminBuyer(row);
  },
});

async function admit(work: Work, person: NewMember): Promise<AdminBuyerRow> {
  const { buyerId = null, waitingId = null } =
    asStaff(work.actor).scope === "own"
      ? { waitingId: (await askMembers.within(work, [person]))[0]?.id }
      : ((await admitMembers(work, [person]))[0] ?? {});
  if (buyerId === null && waitingId === null) throw alreadyMember.refuse();
  const row =
    buyerId === null ? await readWaitingBuyer(work, waitingId ?? "") : await readAdminBuyer(work, buyerId);
  if (!row) throw new Error("a buyer just added is not there");
  return row;
}
