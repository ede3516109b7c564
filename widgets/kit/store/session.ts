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
export class BuyerSession {
  /** Ended by the server or the clock rather than by the buyer. */
  expired = false;
  #grant: SessionGrant | null = null;
  #granted = 0;
  #asking?: Promise<SessionGrant | null>;

  constructor(
    private readonly key: string,
    private readonly storage: Storage,
    private readonly changed: () => void,
    readonly getSession?: GetSession,
  ) {
    this.recall();
  }

  /** Signed in, as far as we know without asking. */
  get active(): boolean {
    return !!this.#grant || !!(this.getSession && !this.expired);
  }

  /** Reads what this or another tab has stored. */
  recall(): void {
    if (this.getSession) return;
    const [token, expires_at] = this.storage.getItem(this.key)?.split(" ") ?? [];
    this.#grant = token ? { token, expires_at } : null;
  }

  /** The token to send now. Concurrent callers share one question to the host. */
  async token(): Promise<string | null> {
    const expiry = this.#grant?.expires_at;
    if (expiry && Date.parse(expiry) <= Date.now()) {
      if (this.getSession) this.#grant = null;
      else this.end(true);
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
  rejected(): void {
    if (this.getSession && Date.now() - this.#granted > 5_000) {
      this.#grant = null;
      this.changed();
    } else this.end(true);
  }

  start({ token, expires_at }: SessionGrant): void {
    this.#grant = { token, expires_at };
    this.expired = false;
    if (!this.getSession) this.storage.setItem(this.key, expires_at ? `${token} ${expires_at}` : token);
    this.changed();
  }

  end(expired = false): void {
    if (!this.#grant) return;
    this.#grant = null;
    this.expired = expired;
    if (!this.getSession) this.storage.removeItem(this.key);
    this.changed();
  }
}
