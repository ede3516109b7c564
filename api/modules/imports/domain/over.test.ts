import { expect, it } from "vitest";
import { canRestart, givenUp, limitsAt, uploadBroken } from "./over.ts";

const now = new Date("2026-11-22T09:00:00.000Z");

it("gives an upload fifteen minutes of silence, a job three hours, a mapping thirty days", () => {
  expect(limitsAt(now)).toEqual({
    uploads: "2026-11-22T08:45:00.000Z",
    jobs: "2026-11-22T06:00:00.000Z",
    mappings: "2026-10-23T09:00:00.000Z",
    restarts: "2026-11-21T09:00:00.000Z",
  });
});

it("lets a failed import be started again for a day after its first start, and no other", () => {
  const started = (at: string) => ({ status: "failed", startedBy: { at } });
  expect(canRestart(started("2026-11-21T09:00:00.001Z"), now)).toBe(true);
  expect(canRestart(started("2026-11-21T09:00:00.000Z"), now)).toBe(false);
  expect(canRestart({ status: "failed", startedBy: null }, now)).toBe(false);
  expect(canRestart({ ...started("2026-11-22T08:00:00.000Z"), status: "completed" }, now)).toBe(false);
});

it("says how far it was, and what to do", () => {
  expect(givenUp(1).detail).toContain("after 1 row each time");
  expect(uploadBroken(3000).detail).toBe(
    "The upload broke off after 3000 rows, and nothing was written. Send the file again.",
  );
});
