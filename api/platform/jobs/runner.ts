/** Keeps a long-running process at work: at once when kicked, and now and then by itself for what came due. */
import type { Logger } from "../ports.ts";

export interface RunnerOptions {
  /** Does all work that is due and quick. */
  work(): Promise<unknown>;
  /** Does the slow work, which nobody else waits for. */
  workSlowly?(): Promise<unknown>;
  maintain(): Promise<unknown>;
  readonly logger: Logger;
  /** How often to look without a kick: for second tries, and for events of processes that died before their kick. */
  readonly lookMs?: number;
  readonly maintainMs?: number;
}

export interface Runner {
  /** Returns at once. */
  kick(): void;
  /** Kicks, and resolves when nothing that was due is left. */
  settle(): Promise<void>;
  /** Resolves when the work at hand is done. */
  stop(): Promise<void>;
}

export function startRunner(options: RunnerOptions): Runner {
  const { logger, lookMs = 5_000, maintainMs = 15_000 } = options;
  const maintaining = single(options.maintain, logger);
  // It is due once the quick work has handed it over.
  const slow = single(async () => options.workSlowly?.(), logger);
  const working = single(async () => {
    await options.work();
    slow.kick();
  }, logger);
  const timers = [setInterval(working.kick, lookMs), setInterval(maintaining.kick, maintainMs)];
  maintaining.kick();
  working.kick();
  return {
    kick: working.kick,
    async settle() {
      for (const one of [working, slow, working]) await one.settle();
    },
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await Promise.all([working.stop(), slow.stop(), maintaining.stop()]);
    },
  };
}

/** Runs `work` once at a time; a kick meanwhile makes it run once more afterwards. */
function single(work: () => Promise<unknown>, logger: Logger): Runner {
  let running: Promise<void> | null = null;
  let again = false;
  let stopped = false;

  async function turn(): Promise<void> {
    while (again && !stopped) {
      again = false;
      await work().catch((error: unknown) => logger.error("background work failed", { error }));
    }
    running = null;
  }
  return {
    kick() {
      again = true;
      running ??= turn();
    },
    async settle() {
      this.kick();
      while (running) await running;
    },
    async stop() {
      stopped = true;
      await running;
    },
  };
}
