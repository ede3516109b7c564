/** Work that the clock asks for, supplier by supplier. */
import { makeId } from "../../kernel/id.ts";
import { type Context, systemCredential } from "../context.ts";
import type { Ports } from "../ports.ts";

export interface Schedule {
  readonly name: string;
  /** The suppliers that have something due. */
  due(ports: Ports, now: Date): Promise<readonly string[]>;
  /** Does a share of one supplier's work, and nothing when done again; true where there may be more. */
  run(context: Context): Promise<boolean>;
}

/** To be called every now and then, by any number of processes. One supplier's failure holds nobody else up. */
export async function runSchedules(ports: Ports, schedules: readonly Schedule[]): Promise<void> {
  for (const schedule of schedules) {
    const told = async (work: () => Promise<void>, facts: object = {}) => {
      try {
        await work();
      } catch (error) {
        ports.logger.error("a schedule failed", { schedule: schedule.name, ...facts, error });
      }
    };
    await told(async () => {
      for (const supplierId of await schedule.due(ports, ports.clock.now())) {
        await told(
          async () => {
            while (await schedule.run(systemContext(ports, supplierId)));
          },
          { supplier: supplierId },
        );
      }
    });
  }
}

/** The product itself at work for one supplier, without a request. */
export function systemContext(ports: Ports, supplierId: string): Context {
  const now = ports.clock.now();
  return {
    ports,
    credential: systemCredential(supplierId),
    requestId: makeId("req", now.getTime(), ports.random(10)),
    now,
    idempotency: null,
    ifMatch: null,
    replayed: false,
  };
}
