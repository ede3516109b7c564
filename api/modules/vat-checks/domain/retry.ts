/** When to ask again after an outage: soon first, then less and less often, and not for ever. */

const MINUTE = 60_000;
const PAUSES = [10 * MINUTE, 60 * MINUTE, 6 * 60 * MINUTE, 24 * 60 * MINUTE, 48 * 60 * MINUTE];

/** `tries`: how often nobody answered before this time. Null where it is left to staff. */
export function retryAt(now: Date, tries: number): Date | null {
  const pause = PAUSES[tries];
  return pause === undefined ? null : new Date(now.getTime() + pause);
}
