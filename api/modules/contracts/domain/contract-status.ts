/** What a contract is worth on a day (`YYYY-MM-DD`, both ends included). */
export interface Validity {
  readonly status: string;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

export type ContractStatus = "active" | "not_yet_valid" | "expired" | "closed";

export function contractStatus({ status, validFrom, validUntil }: Validity, today: string): ContractStatus {
  if (status !== "active") return "closed";
  if (validFrom !== null && today < validFrom) return "not_yet_valid";
  return validUntil !== null && today > validUntil ? "expired" : "active";
}

/** The day in UTC. */
export function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10);
}
