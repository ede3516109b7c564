/** What became of an invitation. */
export type InvitationState = "open" | "used" | "replaced" | "expired";

interface Times {
  readonly usedAt: Date | null;
  readonly replacedAt: Date | null;
  readonly expiresAt: Date;
}

/** Whoever has used it should sign in, so that counts first; whoever got a newer one should look for that. */
export function invitationState({ usedAt, replacedAt, expiresAt }: Times, now: Date): InvitationState {
  if (usedAt) return "used";
  if (replacedAt) return "replaced";
  return expiresAt.getTime() <= now.getTime() ? "expired" : "open";
}
