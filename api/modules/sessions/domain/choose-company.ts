/** Which of a buyer's companies a session is for. */
interface Choosable {
  readonly company: { readonly id: string; readonly status: string };
}

export type Choice<M> =
  | { readonly kind: "chosen"; readonly membership: M }
  /** The one asked for, or every one there is, is suspended. */
  | { readonly kind: "suspended" }
  /** The one asked for is not among the buyer's. */
  | { readonly kind: "unknown" }
  | { readonly kind: "none" };

const OPEN = ["active", "registered"];

/** The company asked for; else the first active one, else the first that has still to accept the connection. */
export function chooseCompany<M extends Choosable>(memberships: readonly M[], wanted?: string): Choice<M> {
  if (wanted !== undefined) {
    const membership = memberships.find(({ company }) => company.id === wanted);
    if (!membership) return { kind: "unknown" };
    if (membership.company.status === "suspended") return { kind: "suspended" };
    return OPEN.includes(membership.company.status) ? { kind: "chosen", membership } : { kind: "unknown" };
  }
  for (const status of OPEN) {
    const membership = memberships.find(({ company }) => company.status === status);
    if (membership) return { kind: "chosen", membership };
  }
  return memberships.some(({ company }) => company.status === "suspended")
    ? { kind: "suspended" }
    : { kind: "none" };
}
