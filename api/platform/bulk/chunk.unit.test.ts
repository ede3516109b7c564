import fc from "fast-check";
import { expect, test } from "vitest";
import { gathered } from "../sheets/streams.ts";
import { heldTogether, slices } from "./chunk.ts";

async function* given<T>(batches: readonly (readonly T[])[]) {
  yield* batches;
}

test("no row is lost or moved, and neighbours of one record stay in one batch", async () => {
  const runs = fc.array(fc.record({ record: fc.nat(6), length: fc.integer({ min: 1, max: 7 }) }));
  await fc.assert(
    fc.asyncProperty(runs, fc.integer({ min: 1, max: 5 }), async (all, size) => {
      const rows = all.flatMap(({ record, length }) => Array.from({ length }, () => String(record)));
      const held = await gathered(heldTogether(given(slices(rows, size)), (row) => row));
      expect(held.flat()).toEqual(rows);
      for (const [place, batch] of held.entries()) {
        expect(batch.length).toBeGreaterThan(0);
        if (place > 0) expect(held[place - 1]?.at(-1)).not.toBe(batch[0]);
      }
    }),
  );
});

test("rows that do not say what they are about are not held", async () => {
  const held = await gathered(heldTogether(given([[1, 2], [3]]), () => undefined));
  expect(held).toEqual([[1, 2], [3]]);
});

test("what breaks off behind a batch is heard after it", async () => {
  const broken = async function* () {
    yield ["a"];
    yield ["b"];
    throw new Error("gone");
  };
  const got: string[] = [];
  const reading = (async () => {
    for await (const batch of heldTogether(broken(), (row) => row)) got.push(...batch);
  })();
  await expect(reading).rejects.toThrow("gone");
  expect(got).toEqual(["a"]);
});
