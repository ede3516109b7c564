import { expect, test } from "vitest";
import type { Ports } from "../ports.ts";
import { runSchedules, type Schedule } from "./schedules.ts";

const [ONE, TWO] = ["sup_01k9w8zv6se7r8x9y0a1b2c3d4", "sup_01k9w8zv6se7r8x9y0a1b2c3d5"];

function world() {
  const failures: object[] = [];
  const ports = {
    clock: { now: () => new Date("2026-11-22T09:00:00Z") },
    random: (bytes: number) => new Uint8Array(bytes),
    logger: { info: () => {}, error: (_message: string, facts: object) => failures.push(facts) },
  } as unknown as Ports;
  return { ports, failures };
}

const schedule = (given: Partial<Schedule>): Schedule => ({
  name: "test",
  due: async () => [ONE, TWO],
  run: async () => false,
  ...given,
});

test("a supplier's work is done until nothing is left of it, in that supplier's scope", async () => {
  const { ports } = world();
  const left: Record<string, number> = { [ONE]: 2, [TWO]: 1 };
  const done: string[] = [];
  const run: Schedule["run"] = async ({ credential }) => {
    const { supplierId } = credential.scope;
    done.push(supplierId);
    left[supplierId] = (left[supplierId] ?? 0) - 1;
    return (left[supplierId] ?? 0) > 0;
  };
  await runSchedules(ports, [schedule({ run })]);
  expect(done).toEqual([ONE, ONE, TWO]);
});

test("one supplier's failure holds nobody else up, nor does a schedule's", async () => {
  const { ports, failures } = world();
  const done: string[] = [];
  const run: Schedule["run"] = async ({ credential }) => {
    if (credential.scope.supplierId === ONE) throw new Error("out of order");
    done.push(credential.scope.supplierId);
    return false;
  };
  const broken: Schedule["due"] = () => Promise.reject(new Error("no database"));
  await runSchedules(ports, [schedule({ name: "first", due: broken }), schedule({ run })]);
  expect(done).toEqual([TWO]);
  expect(failures).toMatchObject([{ schedule: "first" }, { schedule: "test", supplier: ONE }]);
});
