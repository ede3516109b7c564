/** The measurement: product and floor by turns, window by window, and what each series comes down to. */
import type { BenchArguments, Scenario } from "./arguments.ts";
import type { Load, LoadFigures, Side } from "./load.ts";
import { childrenCpuMs, cpuMs } from "./process-figures.ts";
import type { RunningServer } from "./servers.ts";
import type { Stage } from "./stage.ts";
import { median } from "./statistics.ts";

export interface SideFigures extends LoadFigures {
  /** CPU milliseconds for one operation; null where the system does not tell. */
  readonly serverCpu: number | null;
  readonly databaseCpu: number | null;
}

export interface ScenarioFigures {
  readonly name: Scenario;
  readonly concurrency: number;
  readonly product: SideFigures;
  readonly floor: SideFigures;
}

export interface Field {
  readonly servers: Readonly<Record<Side, RunningServer>>;
  readonly load: Load;
  readonly stage: Stage;
  readonly say: (line: string) => void;
}

const WARM_UP_SECONDS = 0.3;
const FIRST_WARM_UP_SECONDS = 1.5;
const SIDES: readonly Side[] = ["product", "floor"];

export async function measure(field: Field, options: BenchArguments): Promise<ScenarioFigures[]> {
  const { scenarios, concurrencies, rounds, seconds } = options;
  const postmaster = await field.stage.postmaster();
  let windows = 0;

  const window = async (
    side: Side,
    scenario: Scenario,
    concurrency: number,
    length: number,
    warmUp: number,
  ) => {
    const { pid, port } = field.servers[side];
    const seed = ++windows;
    const filled = scenario === "submit-5" && side === "product";
    const carts = filled ? await field.stage.fillCarts() : [];
    let before = usage(pid, postmaster);
    const figures = await field.load.drive(
      { side, port, scenario, concurrency, warmUpSeconds: warmUp, seconds: length, carts, seed },
      () => {
        before = usage(pid, postmaster);
      },
    );
    const after = usage(pid, postmaster);
    if (filled) await settle(field, pid);
    return { ...figures, ...perOperation(before, after, figures.operations) };
  };

  for (const scenario of scenarios) {
    field.say(`warming up ${scenario}`);
    for (const side of SIDES)
      await window(side, scenario, Math.max(...concurrencies), 0.1, FIRST_WARM_UP_SECONDS);
  }
  const series = new Map<string, SideFigures[]>();
  for (let round = 1; round <= rounds; round++) {
    for (const scenario of scenarios) {
      for (const concurrency of concurrencies) {
        // By turns first: whoever follows finds the caches as the other left them.
        for (const side of round % 2 === 1 ? SIDES : SIDES.toReversed()) {
          const figures = await window(side, scenario, concurrency, seconds, WARM_UP_SECONDS);
          const key = `${scenario} ${concurrency} ${side}`;
          series.set(key, [...(series.get(key) ?? []), figures]);
          field.say(`round ${round} of ${rounds}: ${key}: ${figures.rps.toFixed(0)}/s`);
        }
      }
    }
  }
  return scenarios.flatMap((name) =>
    concurrencies.map((concurrency) => ({
      name,
      concurrency,
      product: medians(series.get(`${name} ${concurrency} product`) ?? []),
      floor: medians(series.get(`${name} ${concurrency} floor`) ?? []),
    })),
  );
}

/** Waits until the product has nothing more to do for the orders of the window. */
async function settle({ stage }: Field, pid: number): Promise<void> {
  await stage.dropQueue();
  for (let left = 40; left > 0; left--) {
    const before = cpuMs(pid);
    await new Promise((resolve) => setTimeout(resolve, 150));
    if (before === null || (cpuMs(pid) ?? 0) - before < 20) break;
  }
  await stage.dropQueue();
}

interface Usage {
  readonly server: number | null;
  readonly backends: ReadonlyMap<number, number>;
}

function usage(pid: number, postmaster: number): Usage {
  return { server: cpuMs(pid), backends: childrenCpuMs(postmaster) };
}

function perOperation(before: Usage, after: Usage, operations: number) {
  if (before.server === null || after.server === null) return { serverCpu: null, databaseCpu: null };
  let database = 0;
  for (const [pid, used] of after.backends) database += used - (before.backends.get(pid) ?? 0);
  return {
    serverCpu: (after.server - before.server) / operations,
    databaseCpu: database / operations,
  };
}

function medians(all: readonly SideFigures[]): SideFigures {
  const of = (read: (one: SideFigures) => number) => median(all.map(read));
  const orNull = (read: (one: SideFigures) => number | null) => {
    const known = all.map(read).filter((value) => value !== null);
    return known.length === 0 ? null : median(known);
  };
  return {
    operations: of((one) => one.operations),
    rps: of((one) => one.rps),
    p50: of((one) => one.p50),
    p95: of((one) => one.p95),
    p99: of((one) => one.p99),
    bytes: of((one) => one.bytes),
    loadShare: of((one) => one.loadShare),
    serverCpu: orNull((one) => one.serverCpu),
    databaseCpu: orNull((one) => one.databaseCpu),
  };
}
