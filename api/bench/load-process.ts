/** The load generator: a process of its own that keeps so many requests in flight and times each. */
import { floorOperations } from "./floor-operations.ts";
import type { LoadOrder, LoadReport, Window } from "./load.ts";
import { judge, type NextOperation } from "./operation.ts";
import { productOperations } from "./product-operations.ts";
import { percentile } from "./statistics.ts";
import { openWire } from "./wire.ts";
import type { World } from "./world.ts";

let world: World | null = null;

process.on("message", (order: LoadOrder) => {
  if (order.kind === "world") {
    world = order.world;
    return;
  }
  drive(order.window).then(
    (figures) => tell({ kind: "done", figures }),
    (error: unknown) =>
      tell({ kind: "failed", reason: error instanceof Error ? error.message : String(error) }),
  );
});

function tell(report: LoadReport): void {
  process.send?.(report);
}

function operations({ side, scenario, carts, seed }: Window): NextOperation {
  if (!world) throw new Error("the world has not come yet");
  return side === "product"
    ? productOperations(scenario, world, carts, seed)
    : floorOperations(scenario, world, seed);
}

async function drive(window: Window) {
  const next = operations(window);
  const wires = await Promise.all(Array.from({ length: window.concurrency }, () => openWire(window.port)));
  const latencies: number[] = [];
  let bytes = 0;
  const start = performance.now();
  const from = start + window.warmUpSeconds * 1000;
  const until = from + window.seconds * 1000;
  let last = from;
  let cpu = process.cpuUsage();
  let begun = false;

  const lane = async (wire: (typeof wires)[number]) => {
    for (let sent = performance.now(); sent < until; ) {
      const operation = next();
      if (operation === null) return;
      const answer = await wire.send(operation.request);
      const now = performance.now();
      const wrong = judge(operation, answer);
      if (wrong !== null) {
        const said = answer.body.toString("utf8", 0, 600);
        throw new Error(`${window.side} ${window.scenario}: ${wrong}\n${operation.request}\n${said}`);
      }
      if (!begun && now >= from) {
        begun = true;
        cpu = process.cpuUsage();
        tell({ kind: "begun" });
      }
      if (sent >= from && now <= until) {
        latencies.push(now - sent);
        bytes += answer.body.length;
        last = now;
      }
      sent = performance.now();
    }
  };
  try {
    await Promise.all(wires.map(lane));
  } finally {
    for (const wire of wires) wire.close();
  }
  const used = process.cpuUsage(cpu);
  const sorted = latencies.sort((a, b) => a - b);
  // Where the carts ran out before the time did, the window ends with the last of them.
  const seconds = (performance.now() < until ? last - from : until - from) / 1000;
  return {
    operations: sorted.length,
    rps: sorted.length / seconds,
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    p99: percentile(sorted, 0.99),
    bytes: bytes / sorted.length,
    loadShare: (used.user + used.system) / 1e6 / ((performance.now() - from) / 1000),
  };
}
