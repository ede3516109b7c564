import { type Problem, toProblem } from "./problem.ts";

/**
 * One read, shared by everyone who shows it: it runs while somebody holds it, at most once at a
 * time, keeps its last value while a newer one is on its way, and is aborted when nobody is left.
 */
export class Resource<Value> {
  value?: Value;
  problem?: Problem;
  loading = false;
  readonly #holders = new Set<object>();
  #flight?: AbortController;

  constructor(
    private readonly run: (signal: AbortSignal) => Promise<Value>,
    private readonly changed: () => void,
  ) {}

  get held(): boolean {
    return this.#holders.size > 0;
  }

  hold(holder: object): void {
    this.#holders.add(holder);
    if (this.value === undefined && !this.problem && !this.loading) void this.load();
  }

  release(holder: object): void {
    if (this.#holders.delete(holder) && !this.held) this.stop();
  }

  /** Reads again. A read that is under way is superseded, never applied late. */
  async load(): Promise<void> {
    this.#flight?.abort();
    const flight = new AbortController();
    this.#flight = flight;
    this.loading = true;
    try {
      const value = await this.run(flight.signal);
      if (this.#flight === flight) this.set(value);
    } catch (error) {
      if (this.#flight !== flight) return;
      this.stop();
      this.problem = toProblem(error);
      this.changed();
    }
  }

  /** Takes a value learnt elsewhere, for instance from the answer to a write. */
  set(value: Value): void {
    this.stop();
    this.value = value;
    this.problem = undefined;
    this.changed();
  }

  retry(): void {
    this.problem = undefined;
    void this.load();
    this.changed();
  }

  stop(): void {
    this.#flight?.abort();
    this.#flight = undefined;
    this.loading = false;
  }
}
