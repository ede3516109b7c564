/** When a file is given up without its own word, and how long it can be started again. Pure. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Longer than any sender pauses between two thousand rows, and longer than servers wait for one. */
const UPLOAD_SILENCE = 15 * MINUTE;
/** Longer than the longest pause between two tries of a job: whoever is silent for so long has no try left. */
const JOB_SILENCE = 3 * HOUR;
/** Nobody says any more what the columns are; files of companies are not kept for nothing. */
const MAPPING_WAIT = 30 * DAY;
/** As long as the answers of written chunks are kept: within it nothing is written twice, not even what is added. */
const RESTART = DAY;

export interface Limits {
  /** An upload that was last heard of before this is dead. */
  readonly uploads: string;
  readonly jobs: string;
  readonly mappings: string;
  /** What was started before this cannot be started again. */
  readonly restarts: string;
}

export function limitsAt(now: Date): Limits {
  const before = (age: number) => new Date(now.getTime() - age).toISOString();
  return {
    ...{ uploads: before(UPLOAD_SILENCE), jobs: before(JOB_SILENCE) },
    ...{ mappings: before(MAPPING_WAIT), restarts: before(RESTART) },
  };
}

interface Kept {
  readonly status: string;
  readonly startedBy: { readonly at: string } | null;
}

export function restartableUntil({ status, startedBy }: Kept): string | null {
  if (status !== "failed" || startedBy === null) return null;
  return new Date(Date.parse(startedBy.at) + RESTART).toISOString();
}

export function canRestart({ status, startedBy }: Kept, now: Date): boolean {
  return status === "failed" && startedBy !== null && startedBy.at > limitsAt(now).restarts;
}

export interface Problem {
  readonly code: string;
  readonly detail: string;
}

const rows = (count: number) => (count === 1 ? "1 row" : `${count} rows`);

/** Said while it is tried again by itself. */
export const interrupted = (done: number): Problem => ({
  code: "import_interrupted",
  detail: `It was interrupted after ${rows(done)}, and goes on by itself.`,
});

export const givenUp = (done: number): Problem => ({
  code: "import_given_up",
  detail: `It was interrupted after ${rows(done)} each time it was tried. What was written stays; start it again, and it goes on there.`,
});

export const uploadBroken = (come: number): Problem => ({
  code: "upload_interrupted",
  detail: `The upload broke off after ${rows(come)}, and nothing was written. Send the file again.`,
});

export const neverMapped: Problem = {
  code: "mapping_missing",
  detail: "Nobody said within 30 days what its columns are. Nothing was written; send the file again.",
};
