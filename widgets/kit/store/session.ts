/** What a sign-in or the host's `getSession` gives. */
export interface SessionGrant {
  token: string;
  expires_at?: string;
  /** Whose it is, where our own sign-in gave it. */
  buyer?: { id: string };
}

export type GetSession = () => Promise<SessionGrant | null>;

/** What stands for a token that the page never sees. */
const inCookie = "cookie";
const halfADay = 43_200_000;

/**
 * The buyer's session: a token of our own sign-in, kept in the tab or the browser; one that the host's backend mints,
 * which only ever lives in memory; or one in a cookie of the API, of which we know only that it is there.
 */
export class BuyerSession {
  /** Ended by the server or the clock rather than by the buyer. */
  expired = false;
  #grant: SessionGrant | null = null;
  #granted = 0;
  /** When the buyer signed in: the same for every token of the session. */
  #began = "";
  /** Whose session this is, or was last: what was typed in it is for nobody else. */
  buyer = "";
  #asking?: Promise<SessionGrant | null>;

  constructor(
    private readonly key: string,
    private readonly storage: Storage,
    private readonly changed: () => void,
    readonly getSession?: GetSession,
    readonly cookie = false,
  ) {
    this.recall();
  }

  /** Signed in, as far as we know without asking. */
  get active(): boolean {
    return !!this.#grant || !!(this.getSession && !this.expired);
  }

  /** Reads what this or another tab has stored; whether it is another session. */
  recall(): boolean {
    if (this.getSession) return false;
    const before = this.#began;
    const [token, expires_at, granted, began = token, buyer = ""] =
      this.storage.getItem(this.key)?.split(" ") ?? [];
    this.#grant = token ? { token, expires_at } : null;
    this.#granted = Number(granted);
    this.#began = began ?? "";
    if (token) this.buyer = buyer;
    return before !== this.#began;
  }

  /** The token is old enough for another one; what a host mints is never. */
  get stale(): boolean {
    return !this.getSession && !!this.#grant && this.#granted + halfADay < Date.now();
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

  start(grant: SessionGrant): void {
    this.expired = false;
    this.#began = `${Date.now()}`;
    this.buyer = grant.buyer?.id ?? "";
    this.replace(grant);
    this.changed();
  }

  /** Another token of the same session. */
  replace({ token, expires_at = "" }: SessionGrant): void {
    this.#grant = { token: token || inCookie, expires_at };
    this.#granted = Date.now();
    if (!this.getSession) {
      this.storage.setItem(
        this.key,
        [this.#grant.token, expires_at, this.#granted, this.#began, this.buyer].join(" ").trim(),
      );
    }
  }

  end(expired = false): void {
    if (!this.#grant) return;
    this.#grant = null;
    this.expired = expired;
    if (!this.getSession) this.storage.removeItem(this.key);
    this.changed();
  }
}
