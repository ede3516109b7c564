import type { z } from "zod";
import { command } from "../../platform/command.ts";
import { requireMatch } from "../../platform/http/etag.ts";
import { notFound } from "../../platform/http/problems.ts";
import { changeMembership } from "./change-membership.ts";
import { readAdminBuyer } from "./queries.ts";
import { type MembershipChangeSchema, presentAdminBuyer } from "./schemas.ts";

type Input = z.infer<typeof MembershipChangeSchema> & { readonly id: string; readonly company_id: string };

export const adminUpdateMembership = command({
  permission: { staff: "buyers.write" },
  audit: { none: "the change leaves its own entry" },
  run: async (work, { id, company_id, ...change }: Input) => {
    const before = await readAdminBuyer(work, id);
    if (!before) throw notFound.refuse();
    requireMatch(work.ifMatch, before.version, presentAdminBuyer(before));
    const changed = await changeMembership.within(work, { buyerId: id, companyId: company_id, change });
    const row = changed ? await readAdminBuyer(work, id) : before;
    if (!row) throw notFound.refuse();
    return { version: row.version, record: presentAdminBuyer(row) };
  },
});
