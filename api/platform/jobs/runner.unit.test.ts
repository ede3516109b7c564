import { expect, test } from "vitest";
import type { Logger } from "../ports.ts";
import { startRunner } from "./runner.ts";

const silent: Logger = { info: () => {}, error: () => {} };
const never = 1_000_000_000;
const options = { logger: silent, lookMs: never, maintainMs: never, maintain: async () => {} };

/** Work that goes on until the test lets it end. */
function heldWork() {
  const ends: (() => void)[] = [];
  return {
    begun: () => ends.length,
    end: () => ends.at(-1)?.(),
    work: () => new Promise<void>((resolve) => ends.push(resolve)),
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test("work begins by itself, and kicks during it make it run once more", async () => {
  const held = heldWork();
  const runner = startRunner({ ...options, work: held.work });
  expect(held.begun()).toBe(1);
  runner.kick();
  runner.kick();
  await settled();
  expect(held.begun()).toBe(1);
  held.end();
  await settled();
  expect(held.begun()).toBe(2);
  held.end();
  await settled();
  expect(held.begun()).toBe(2);
  runner.kick();
  expect(held.begun()).toBe(3);
  held.end();
  await runner.stop();
});

test("failing work is reported and tried again at the next kick", async () => {
  const errors: string[] = [];
  let runs = 0;
  const runner = startRunner({
    ...options,
    logger: { ...silent, error: (message) => errors.push(message) },
    work: async () => {
      runs += 1;
      throw new Error("database gone");
    },
  });
  await settled();
  runner.kick();
  await settled();
  expect(runs).toBe(2);
  expect(errors).toHaveLength(2);
  await runner.stop();
});

test("stopping waits for the work at hand and begins no more", async () => {
  const held = heldWork();
  const runner = startRunner({ ...options, work: held.work });
  runner.kick();
  let stopped = false;
  const stopping = runner.stop().then(() => {
    stopped = true;
  });
  await settled();
  expect(stopped).toBe(false);
  held.end();
  await stopping;
  expect(held.begun()).toBe(1);
});

test("slow work follows the quick, which does not wait for it", async () => {
  const [quick, slow] = [heldWork(), heldWork()];
  const runner = startRunner({ ...options, work: quick.work, workSlowly: slow.work });
  expect([quick.begun(), slow.begun()]).toEqual([1, 0]);
  quick.end();
  await settled();
  expect([quick.begun(), slow.begun()]).toEqual([1, 1]);
  runner.kick();
  await settled();
  expect([quick.begun(), slow.begun()]).toEqual([2, 1]);
  quick.end();
  const stopping = runner.stop();
  slow.end();
  await stopping;
});
