import { toProblem } from "./problem.js";
/**
 * One read, shared by everyone who shows it: it runs while somebody holds it, at most once at a
 * time, keeps its last value while a newer one is on its way, and is aborted when nobody is left.
 */
export class Resource {
    #holders;
    #flight;
    constructor(run, changed) {
        this.run = run;
        this.changed = changed;
        this.loading = false;
        this.#holders = new Set();
    }
    get held() {
        return this.#holders.size > 0;
    }
    hold(holder) {
        this.#holders.add(holder);
        if (this.value === undefined && !this.problem && !this.loading)
            void this.load();
    }
    release(holder) {
        if (this.#holders.delete(holder) && !this.held)
            this.stop();
    }
    /** Reads again. A read that is under way is superseded, never applied late. */
    async load() {
        this.#flight?.abort();
        const flight = new AbortController();
        this.#flight = flight;
        this.loading = true;
        try {
            const value = await this.run(flight.signal);
            if (this.#flight === flight)
                this.set(value);
        }
        catch (error) {
            if (this.#flight !== flight)
                return;
            this.stop();
            this.problem = toProblem(error);
            this.changed();
        }
    }
    /** Takes a value learnt elsewhere, for instance from the answer to a write. */
    set(value) {
        this.stop();
        this.value = value;
        this.problem = undefined;
        this.changed();
    }
    retry() {
        this.problem = undefined;
        void this.load();
        this.changed();
    }
    stop() {
        this.#flight?.abort();
        this.#flight = undefined;
        this.loading = false;
    }
}
