import { type Problem } from "./problem.ts";
/**
 * One read, shared by everyone who shows it: it runs while somebody holds it, at most once at a
 * time, keeps its last value while a newer one is on its way, and is aborted when nobody is left.
 */
export declare class Resource<Value> {
    #private;
    private readonly run;
    private readonly changed;
    value?: Value;
    problem?: Problem;
    loading: boolean;
    constructor(run: (signal: AbortSignal) => Promise<Value>, changed: () => void);
    get held(): boolean;
    hold(holder: object): void;
    release(holder: object): void;
    /** Reads again. A read that is under way is superseded, never applied late. */
    load(): Promise<void>;
    /** Takes a value learnt elsewhere, for instance from the answer to a write. */
    set(value: Value): void;
    retry(): void;
    stop(): void;
}
