import type { FieldError } from "../../kernel/refusal.ts";
import type { Work } from "../../platform/command.ts";
import { invalidRequest } from "../../platform/http/problems.ts";

export interface Referred {
  readonly contract: string | null;
  /** Of the contract. */
  readonly owner: string | null;
  readonly company: string | null;
  readonly group: string | null;
  readonly category: string | null;
}

export interface Named {
  readonly contract_id?: string | null | undefined;
  readonly company_id?: string | null | undefined;
  readonly group_id?: string | null | undefined;
  readonly category_id?: string | null | undefined;
  readonly valid_from?: string | null | undefined;
  readonly valid_until?: string | null | undefined;
}

const FIND = `select (select id from contracts where id = $1) as contract,
  (select company_id from contracts where id = $1) as owner, (select id from companies where id = $2) as company,
  (select id from groups where id = $3) as "group", (select id from categories where id = $4) as category`;

/** Refuses what names a record that is not there, or days the wrong way round. */
export async function checkDiscount(work: Work, named: Named): Promise<Referred> {
  const { contract_id, company_id, group_id, category_id, valid_from, valid_until } = named;
  const [found] = await work.query<Referred>(
    FIND,
    [contract_id, company_id, group_id, category_id].map((id) => id ?? null),
  );
  if (!found) throw new Error("a select of sub-selects has one row");
  const missing = (what: string, given: string | null | undefined, there: string | null): FieldError[] =>
    given && !there
      ? [{ pointer: `/${what}_id`, code: `unknown_${what}`, detail: `There is no such ${what}.` }]
      : [];
  const errors = [
    ...missing("contract", contract_id, found.contract),
    ...missing("company", company_id, found.company),
    ...missing("group", group_id, found.group),
    ...missing("category", category_id, found.category),
  ];
  if (valid_from && valid_until && valid_until < valid_from)
    errors.push({ pointer: "/valid_until", code: "before_valid_from", detail: `is before ${valid_from}` });
  if (errors.length > 0) throw invalidRequest.refuse({ errors });
  return found;
}
