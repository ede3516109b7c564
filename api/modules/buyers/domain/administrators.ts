/** Who manages a company's people. */
import { type Grant, reachOf } from "../../../kernel/grants.ts";

export interface Member {
  readonly buyerId: string;
  readonly active: boolean;
  readonly grants: readonly Grant[];
}

/** Can sign in, and manages people of the whole company: a branch's manager does not count. */
export function isAdministrator({ active, grants }: Member): boolean {
  return active && reachOf(grants, "buyers.manage") === "company";
}

/** Whether the change leaves a company that had an administrator without one. */
export function losesLast(members: readonly Member[], changed: Member): boolean {
  const after = members.map((member) => (member.buyerId === changed.buyerId ? changed : member));
  return members.some(isAdministrator) && !after.some(isAdministrator);
}
