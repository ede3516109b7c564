/**
 * For whom the plain statement did lately and for whom not, so that each asks twice once in a while and not every time. A
 * hint and no more: the statement itself decides in the database, and a stale one costs time and never a wrong price.
 */
export interface PlainHint {
  /** Whether the plain statement is worth a try. */
  likely(of: string): boolean;
  /** Whether it did lately, so that the whole one need not be at hand. */
  sure(of: string): boolean;
  answered(of: string): void;
  missed(of: string): void;
}

/** `rest`: how many times it is not tried after a miss. `kept`: of how many either is remembered. */
export function plainHint({ rest = 100, kept = 10_000 } = {}): PlainHint {
  const resting = new Map<string, number>();
  const trusted = new Map<string, true>();
  const keep = <T>(map: Map<string, T>, of: string, value: T) => {
    const [oldest] = map.keys();
    if (map.size >= kept && oldest !== undefined && !map.has(of)) map.delete(oldest);
    map.set(of, value);
  };
  return {
    likely(of) {
      const turns = resting.get(of);
      if (turns === undefined) return true;
      if (turns > 1) resting.set(of, turns - 1);
      else resting.delete(of);
      return false;
    },
    sure: (of) => trusted.has(of),
    answered: (of) => keep(trusted, of, true),
    missed(of) {
      trusted.delete(of);
      keep(resting, of, rest);
    },
  };
}
