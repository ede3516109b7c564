/** Whether a contract may be ordered under on a day (`YYYY-MM-DD`, both ends included). */
export function contractValid(
  contract: {
    readonly status: string;
    readonly validFrom: string | null;
    readonly validUntil: string | null;
  },
  today: string,
): boolean {
  if (contract.status !== "active") return false;
  if (contract.validFrom !== null && today < contract.validFrom) return false;
  return contract.validUntil === null || today <= contract.validUntil;
}
