/** Optimistic locking: a record's version as a strong ETag. */
import { preconditionFailed } from "./problems.ts";

export function etag(version: number): string {
  return `"v${version}"`;
}

/** Refuses with the current representation when `If-Match` names another version. */
export function requireMatch(ifMatch: string | null, version: number, current: unknown): void {
  if (ifMatch === null || ifMatch === "*") return;
  const wanted = ifMatch.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  if (!wanted.includes(etag(version))) {
    throw preconditionFailed.refuse({ facts: { current }, headers: { ETag: etag(version) } });
  }
}
