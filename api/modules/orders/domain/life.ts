/** The life of an order: which action leads from which state to which. Every change in the database is conditional on it. */
export const LIFE = {
  accept: { from: ["submitted"], to: "accepted" },
  reject: { from: ["submitted"], to: "rejected" },
} as const satisfies Record<string, { from: readonly Acceptance[]; to: Acceptance }>;

export type Acceptance = "submitted" | "accepted" | "rejected";
export type OrderAction = keyof typeof LIFE;

/** The actions open to an order in a state. */
export function actionsOf(acceptance: string): OrderAction[] {
  return (Object.keys(LIFE) as OrderAction[]).filter((action) =>
    (LIFE[action].from as readonly string[]).includes(acceptance),
  );
}
