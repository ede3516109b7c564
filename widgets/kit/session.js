/**
 * The buyer's session: a token of our own sign-in, kept in the tab or the browser, or one that the
 * host's backend mints, which only ever lives in memory.
 */
export class BuyerSession {
    #grant;
    #granted;
    #asking;
    constructor(key, storage, changed, getSession) {
        this.key = key;
        this.storage = storage;
        this.changed = changed;
        this.getSession = getSession;
        /** Ended by the server or the clock rather than by the buyer. */
        this.expired = false;
        this.#grant = null;
        this.#granted = 0;
        this.recall();
    }
    /** Signed in, as far as we know without asking. */
    get active() {
        return !!this.#grant || !!(this.getSession && !this.expired);
    }
    /** Reads what this or another tab has stored. */
    recall() {
        if (this.getSession)
            return;
        try {
            this.#grant = JSON.parse(this.storage.getItem(this.key) ?? "null");
        }
        catch {
            this.#grant = null;
        }
    }
    /** The token to send now. Concurrent callers share one question to the host. */
    async token() {
        const expiry = this.#grant?.expires_at;
        if (expiry && Date.parse(expiry) <= Date.now()) {
            if (this.getSession)
                this.#grant = null;
            else
                this.end(true);
        }
        if (!this.#grant && this.getSession) {
            this.#asking ??= this.getSession().finally(() => {
                this.#asking = undefined;
            });
            this.#grant = await this.#asking;
            this.#granted = Date.now();
            if (!this.#grant && !this.expired) {
                this.expired = true;
                this.changed();
            }
        }
        return this.#grant?.token ?? null;
    }
    /** The server no longer takes the token. The host is asked for another one, but not in a circle. */
    rejected() {
        if (this.getSession && Date.now() - this.#granted > 5_000) {
            this.#grant = null;
            this.changed();
        }
        else
            this.end(true);
    }
    start(grant) {
        this.#grant = { token: grant.token, expires_at: grant.expires_at };
        this.expired = false;
        if (!this.getSession)
            this.storage.setItem(this.key, JSON.stringify(this.#grant));
        this.changed();
    }
    end(expired = false) {
        if (!this.#grant)
            return;
        this.#grant = null;
        this.expired = expired;
        if (!this.getSession)
            this.storage.removeItem(this.key);
        this.changed();
    }
}
