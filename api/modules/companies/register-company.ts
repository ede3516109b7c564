import { sql } from "drizzle-orm";
import { sortKey } from "../../kernel/sort-key.ts";
import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { invalidRequest, notFound } from "../../platform/http/problems.ts";
import { companyRegistered } from "./events.ts";
import { moveCompany } from "./move-company.ts";
import { lockCompany, requireVatId } from "./queries.ts";

const OTHER_CODE = {
  pointer: "/company/identification_code",
  code: "other_company",
  detail: "is not the code of the company that was invited",
};

interface Input {
  readonly id: string;
  readonly name: string;
  readonly vatId: string | null;
  readonly country: string;
  readonly phone: string | null;
  readonly registrationNumber: string | null;
  readonly identificationCode: string | null;
}

/** The company's own words about itself, given with the invitation that is being followed. */
export const registerCompany = command({
  permission: { visitor: true },
  audit: "company.registered",
  load: (tx: Tx, { id }: Input) => lockCompany(tx, id),
  run: async (work, input, { loaded: row }) => {
    if (!row) throw notFound.refuse();
    const typed = input.identificationCode;
    if (typed !== null && row.identificationCode !== null && typed !== row.identificationCode) {
      throw invalidRequest.refuse({ errors: [OTHER_CODE] });
    }
    const { vatId } = requireVatId(input.vatId ?? row.vatId, input.country, "/company/vat_id");
    await moveCompany(work, row, "register", companyRegistered, {
      name: input.name,
      nameSort: sortKey(input.name),
      vatId,
      ...(vatId === row.vatId ? {} : { vatStatus: "not_checked", vatCheckedAt: null }),
      country: input.country,
      phone: input.phone ?? row.phone,
      // A code that is another company's already stays with that one.
      identificationCode:
        row.identificationCode ??
        sql`(select ${typed}::text where not exists (
          select from companies other where other.identification_code = ${typed}::text))`,
      registrationNumber: input.registrationNumber ?? row.registrationNumber,
    });
  },
});
