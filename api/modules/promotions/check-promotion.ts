import type { FieldError } from "../../kernel/refusal.ts";
import type { Work } from "../../platform/command.ts";
import { invalidRequest } from "../../platform/http/problems.ts";

interface Named {
  readonly group_id?: string | null | undefined;
  readonly category_id?: string | null | undefined;
  readonly valid_from?: string | null | undefined;
  readonly valid_until?: string | null | undefined;
}

const FIND = `select (select id from groups where id = $1) as "group", (select id from categories where id = $2) as category`;

/** Refuses what names a record that is not there, or days the wrong way round. */
export async function checkPromotion(work: Work, named: Named): Promise<void> {
  const { group_id, category_id, valid_from, valid_until } = named;
  const [found] = await work.query<Record<"group" | "category", string | null>>(FIND, [
    group_id ?? null,
    category_id ?? null,
  ]);
  const missing = (what: "group" | "category", given: string | null | undefined): FieldError[] =>
    given && !found?.[what]
      ? [{ pointer: `/${what}_id`, code: `unknown_${what}`, detail: `There is no such ${what}.` }]
      : [];
  const errors = [...missing("group", group_id), ...missing("category", category_id)];
  if (valid_from && valid_until && valid_until < valid_from)
    errors.push({ pointer: "/valid_until", code: "before_valid_from", detail: `is before ${valid_from}` });
  if (errors.length > 0) throw invalidRequest.refuse({ errors });
}
