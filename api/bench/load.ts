/** The bench's side of the load generator. */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Scenario } from "./arguments.ts";
import type { ReadyCart } from "./operation.ts";
import type { World } from "./world.ts";

export type Side = "product" | "floor";

export interface Window {
  readonly side: Side;
  readonly port: number;
  readonly scenario: Scenario;
  readonly concurrency: number;
  readonly warmUpSeconds: number;
  readonly seconds: number;
  /** For `submit-5` on the product: each is used once. */
  readonly carts: readonly ReadyCart[];
  readonly seed: number;
}

export interface LoadFigures {
  readonly operations: number;
  readonly rps: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Of one answer's body. */
  readonly bytes: number;
  /** The load generator's own share of one core. */
  readonly loadShare: number;
}

export type LoadOrder =
  | { readonly kind: "world"; readonly world: World }
  | { readonly kind: "window"; readonly window: Window };
export type LoadReport =
  | { readonly kind: "begun" }
  | { readonly kind: "done"; readonly figures: LoadFigures }
  | { readonly kind: "failed"; readonly reason: string };

export interface Load {
  /** `begun` is called when the warm-up is over. */
  drive(window: Window, begun: () => void): Promise<LoadFigures>;
  stop(): void;
}

export function startLoad(world: World): Load {
  const child = fork(fileURLToPath(new URL("load-process.ts", import.meta.url)));
  const order = (message: LoadOrder) => void child.send(message);
  order({ kind: "world", world });
  return {
    drive: (window, begun) =>
      new Promise((resolve, reject) => {
        const ended = (code: number | null) =>
          reject(new Error(`the load generator ended with code ${code}`));
        const listen = (report: LoadReport) => {
          if (report.kind === "begun") return begun();
          child.off("message", listen);
          child.off("exit", ended);
          if (report.kind === "done") resolve(report.figures);
          else reject(new Error(report.reason));
        };
        child.on("message", listen);
        child.once("exit", ended);
        order({ kind: "window", window });
      }),
    stop: () => void child.kill(),
  };
}
