/**
 * Which contracts the plain statement did not answer lately, so that each asks twice once in a while and not every time. A
 * hint and no more: the statement itself decides in the database, and a stale one costs time and never a wrong price.
 */
export interface PlainHint {
  /** Whether the plain statement is worth a try. */
  likely(contract: string): boolean;
  missed(contract: string): void;
}

/** `rest`: how many times it is not tried after a miss. `kept`: of how many contracts it is remembered. */
export function plainHint({ rest = 100, kept = 10_000 } = {}): PlainHint {
  const resting = new Map<string, number>();
  return {
    likely(contract) {
      const turns = resting.get(contract);
      if (turns === undefined) return true;
      if (turns > 1) resting.set(contract, turns - 1);
      else resting.delete(contract);
      return false;
    },
    missed(contract) {
      const [oldest] = resting.keys();
      if (resting.size >= kept && oldest !== undefined) resting.delete(oldest);
      resting.set(contract, rest);
    },
  };
}
