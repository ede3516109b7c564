import { type Connection } from "@listino/sdk";
import type { Problem } from "./problem.ts";
import type { BuyerSession } from "./session.ts";
/** A "no", or no answer at all (status 0). */
export declare class Refused extends Error {
    readonly problem: Problem;
    constructor(problem: Problem);
}
/**
 * What the SDK's flat functions need, and no more: its own connection also logs, redacts and retries
 * in the background, which weighs 1.2 KB and hides from a buyer what a visible "try again" tells.
 */
export declare const connect: (base: string, publishableKey: string, session: BuyerSession) => Connection;
