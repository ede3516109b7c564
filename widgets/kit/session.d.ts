/** What a sign-in or the host's `getSession` gives. */
export interface SessionGrant {
    token: string;
    expires_at?: string;
}
export type GetSession = () => Promise<SessionGrant | null>;
/**
 * The buyer's session: a token of our own sign-in, kept in the tab or the browser, or one that the
 * host's backend mints, which only ever lives in memory.
 */
export declare class BuyerSession {
    #private;
    private readonly key;
    private readonly storage;
    private readonly changed;
    readonly getSession?: GetSession | undefined;
    /** Ended by the server or the clock rather than by the buyer. */
    expired: boolean;
    constructor(key: string, storage: Storage, changed: () => void, getSession?: GetSession | undefined);
    /** Signed in, as far as we know without asking. */
    get active(): boolean;
    /** Reads what this or another tab has stored. */
    recall(): void;
    /** The token to send now. Concurrent callers share one question to the host. */
    token(): Promise<string | null>;
    /** The server no longer takes the token. The host is asked for another one, but not in a circle. */
    rejected(): void;
    start(grant: SessionGrant): void;
    end(expired?: boolean): void;
}
