import { eq, inArray } from "drizzle-orm";
import type { z } from "zod";
import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { invalidRequest, notFound } from "../../platform/http/problems.ts";
import { companies } from "../companies/tables.ts";
import { companyGroupsSet } from "./events.ts";
import type { CompanyGroupsInput } from "./schemas.ts";
import { groupMembers, groups } from "./tables.ts";

type Input = z.infer<typeof CompanyGroupsInput> & { readonly id: string };

/** The whole set at once: what is not named is left. */
export const setCompanyGroups = command({
  permission: { staff: "companies.write" },
  audit: "company.groups_set",
  load: async (tx: Tx, { id, group_ids }: Input) => {
    const [[company], current, named] = await Promise.all([
      tx.db.select({ id: companies.id }).from(companies).where(eq(companies.id, id)).for("no key update"),
      tx.db.select({ id: groupMembers.groupId }).from(groupMembers).where(eq(groupMembers.companyId, id)),
      group_ids.length === 0 ? [] : tx.db.select().from(groups).where(inArray(groups.id, group_ids)),
    ]);
    return { company, current: current.map((one) => one.id).sort(), named };
  },
  run: async (work, { id, group_ids }, { loaded: { company, current, named } }) => {
    if (!company) throw notFound.refuse();
    const known = new Set(named.map((group) => group.id));
    const errors = group_ids.flatMap((one, place) =>
      known.has(one)
        ? []
        : [{ pointer: `/group_ids/${place}`, code: "unknown_group", detail: "is not one of your groups" }],
    );
    if (errors.length > 0) throw invalidRequest.refuse({ errors });
    const wanted = [...known].sort();
    const joined = wanted.filter((one) => !current.includes(one));
    const left = current.filter((one) => !known.has(one));
    if (left.length > 0) {
      work.send(
        "delete from group_members where company_id = $1 and group_id in (select jsonb_array_elements_text($2::jsonb))",
        [id, JSON.stringify(left)],
      );
    }
    if (joined.length > 0) {
      await work.db.insert(groupMembers).values(
        joined.map((groupId) => ({
          supplierId: work.supplierId,
          companyId: id,
          groupId,
          createdAt: work.now,
        })),
      );
    }
    if (joined.length + left.length > 0) {
      work.changed(id, [{ field: "groups", before: current, after: wanted }]);
      work.emit(companyGroupsSet, { recordId: id, companyId: id, data: { joined, left } });
    }
    const ordered = named.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
    return { groups: ordered.map((group) => ({ id: group.id, name: group.name })) };
  },
});
