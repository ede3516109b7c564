/** The promotion of an order as it was: its code stands on the order, its name on the lines whose price it changed. Pure. */

export interface GivenPromotion {
  readonly code: string;
  /** Null where it changed no price. */
  readonly name: string | null;
}

interface Line {
  readonly discounts: readonly { readonly kind: string; readonly name: string }[];
}

export function givenPromotion(code: string | null, lines: readonly Line[]): GivenPromotion | null {
  if (code === null) return null;
  const given = lines.flatMap(({ discounts }) => discounts).find(({ kind }) => kind === "promotion");
  return { code, name: given?.name ?? null };
}
