/** What is written into the audit trail is called alike everywhere: people filter by it. */
import { describe, expect, it } from "vitest";
import { root } from "../../cli/project-root.ts";
import { listFiles, readSources } from "../../testing/architecture/sources.ts";

const PAST = /(ed|sent|set|put|begun|withdrawn|made|given)$/;

const actions = readSources(root, listFiles(root))
  .filter(({ room, isTest }) => room === "modules" && !isTest)
  .flatMap(({ path, text }) =>
    [...text.matchAll(/\b(?:audit: |\.record\(\s*)"([^"]+)"/g)].map(([, action = ""]) => ({ path, action })),
  );

describe("actions of the audit trail", () => {
  it("are found in the commands", () => expect(actions.length).toBeGreaterThan(30));

  it.each(actions)("$action is a noun and what was done to it", ({ action }) => {
    const [noun, done, ...more] = action.split(".");
    expect(more).toEqual([]);
    expect(noun).toMatch(/^[a-z]+(_[a-z]+)*$/);
    expect(done).toMatch(/^[a-z]+(_[a-z]+)*$/);
    expect(done).toMatch(PAST);
  });
});
