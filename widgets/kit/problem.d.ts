import type { FieldProblem } from "@listino/sdk";
import type { KitKey } from "./i18n.ts";
/** Everything a widget shows about a "no": from the API, or from a network that did not answer. */
export interface Problem {
    code: string;
    status: number;
    requestId?: string;
    retryAfter?: number;
    errors: readonly FieldProblem[];
    facts: Readonly<Record<string, unknown>>;
}
/** The problem of a failed call; anything else that was thrown is a fault of ours and goes on. */
export declare function toProblem(error: unknown): Problem;
export declare const problemKey: ({ code, status }: {
    code: string;
    status?: number;
}) => KitKey;
