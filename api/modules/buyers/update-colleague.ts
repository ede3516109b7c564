import type { z } from "zod";
import { reaches } from "../../kernel/grants.ts";
import { asBuyer } from "../../platform/auth/permit.ts";
import { command } from "../../platform/command.ts";
import { requireMatch } from "../../platform/http/etag.ts";
import { notFound } from "../../platform/http/problems.ts";
import { changeMembership } from "./change-membership.ts";
import { readColleague } from "./queries.ts";
import { type ColleagueChange, presentColleague } from "./schemas.ts";

type Input = z.infer<typeof ColleagueChange> & { readonly id: string };

/** By the company's own administrator, or its branch's. */
export const updateBuyer = command({
  permission: { buyer: "buyers.manage" },
  audit: { none: "the change leaves its own entry" },
  run: async (work, { id, ...change }: Input) => {
    const actor = asBuyer(work.actor);
    const before = await readColleague(work, actor.companyId, id);
    if (
      !before ||
      !reaches(actor, "buyers.manage", { buyerId: id, locationId: before.location?.id ?? null })
    ) {
      throw notFound.refuse();
    }
    requireMatch(work.ifMatch, before.version, presentColleague(before));
    const changed = await changeMembership.within(work, { buyerId: id, companyId: actor.companyId, change });
    const row = changed ? await readColleague(work, actor.companyId, id) : before;
    if (!row) throw notFound.refuse();
    return { version: row.version, record: presentColleague(row) };
  },
});
