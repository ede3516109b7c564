import { sortKey } from "../../kernel/sort-key.ts";
import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { notFound } from "../../platform/http/problems.ts";
import { companyRegistered } from "./events.ts";
import { moveCompany } from "./move-company.ts";
import { lockCompany } from "./queries.ts";

interface Input {
  readonly id: string;
  readonly name: string;
  readonly vatId: string | null;
}

/** The company's own words about itself, given with the invitation that is being followed. */
export const registerCompany = command({
  permission: { visitor: true },
  audit: "company.registered",
  load: (tx: Tx, { id }: Input) => lockCompany(tx, id),
  run: async (work, { name, vatId }, { loaded: row }) => {
    if (!row) throw notFound.refuse();
    await moveCompany(work, row, "register", companyRegistered, {
      name,
      nameSort: sortKey(name),
      vatId: vatId ?? row.vatId,
    });
  },
});
