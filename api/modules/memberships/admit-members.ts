import type { Work } from "../../platform/command.ts";
import { type NewMember, registerMembers } from "../buyers/index.ts";
import { askMembers } from "./ask-members.ts";

export interface Admitted {
  /** Of a new account, which is a member at once. */
  readonly buyerId: string | null;
  /** Of whoever has an account already and is asked first. */
  readonly waitingId: string | null;
}

/**
 * By staff or an import, in the scope of all companies: a new e-mail gets an account that orders for the company, and the mail
 * with which its owner gets in. Whoever has an account is asked before it joins another company. Neither for those who are
 * members or were asked before. In the order of the people.
 */
export async function admitMembers(work: Work, people: readonly NewMember[]): Promise<Admitted[]> {
  const made = await registerMembers.within(work, people);
  const known = people.filter((_, place) => !made[place]?.buyerId);
  const asked = new Map(
    (await askMembers.within(work, known)).map(({ id, companyId, email }) => [companyId + email, id]),
  );
  return people.map(({ companyId, email }, place) => ({
    buyerId: made[place]?.buyerId ?? null,
    waitingId: asked.get(companyId + email.toLowerCase()) ?? null,
  }));
}
