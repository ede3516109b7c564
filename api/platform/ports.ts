/** What the world supplies. Runtimes build these; everything else receives them. */

export interface Statement {
  readonly text: string;
  readonly params: readonly unknown[];
}

/** One open transaction. Statements issued without awaiting the last travel together and run in order. */
export interface Connection {
  /** Rows as objects keyed by column name. */
  query<Row extends object>(text: string, params?: readonly unknown[]): Promise<Row[]>;
  /** Rows as arrays in column order. */
  values(text: string, params?: readonly unknown[]): Promise<unknown[][]>;
}

/**
 * The database. Numerics, bigints, dates and timestamps arrive as the text PostgreSQL prints, JSON arrives parsed,
 * and a string given for a JSON parameter is taken as JSON text.
 */
export interface Database {
  /**
   * Sends `begin; <prelude>` as one simple message without waiting, runs, commits; rolls back on any throw.
   * A `read` is opened read only, and its commit does not delay the answer. Of a `direct` one, `run` has sent everything
   * when it returns its promise, and the commit may follow at once.
   */
  transaction<T>(
    options: { prelude: string; read: boolean; direct?: boolean },
    run: (connection: Connection) => Promise<T>,
  ): Promise<T>;
  /** Outside any scope, as the role that logged in: for migrations and the job queue's own schema only. */
  unscoped(text: string, params?: readonly unknown[]): Promise<object[]>;
  close(): Promise<void>;
}

export interface Clock {
  now(): Date;
}

export interface Mail {
  /** Stable over retries: the provider drops a second send of the same id. */
  readonly idempotencyKey: string;
  readonly from: string;
  readonly to: string;
  readonly replyTo: string | null;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

export interface Mailer {
  /** Resolves with the provider's id; throws `MailRefused` where a retry cannot help, anything else where it can. */
  send(mail: Mail): Promise<{ providerId: string }>;
}

export class MailRefused extends Error {
  override readonly name = "MailRefused";
}

export interface Job {
  readonly queue: string;
  /** A second job of the same queue and key is dropped while the first is still waiting. */
  readonly key: string;
  readonly data: object;
}

/** The queue behind events, mails and schedules. At least once: handlers are idempotent. */
export interface Jobs {
  /** Enqueues inside the caller's open transaction. */
  enqueue(connection: Connection, jobs: readonly Job[]): Promise<void>;
  /** Says that there may be work; returns at once. */
  kick(): void;
}

export interface PasswordHasher {
  /** scrypt, encoded with its parameters and salt. */
  hash(password: string): Promise<string>;
  /** Constant time; false for a malformed hash. */
  verify(hash: string, password: string): Promise<boolean>;
}

export type VatAnswer =
  | {
      readonly status: "valid" | "invalid";
      /** The register's number of this consultation: evidence for a tax office. */
      readonly requestIdentifier: string | null;
      readonly name: string | null;
      readonly address: string | null;
    }
  /** `again`: later it may know. */
  | { readonly status: "not_checked"; readonly reason: string; readonly again: boolean };

/** Who knows which VAT IDs are in use. Never throws: an outage is an answer. */
export interface VatRegister {
  /** `asker`: the VAT ID of who wants to know; only a known one gets evidence. */
  check(question: { readonly vatId: string; readonly asker: string | null }): Promise<VatAnswer>;
}

export interface Logger {
  info(message: string, facts?: object): void;
  error(message: string, facts?: object): void;
}

export interface Ports {
  readonly db: Database;
  readonly clock: Clock;
  readonly jobs: Jobs;
  readonly mailer: Mailer;
  readonly vatRegister: VatRegister;
  readonly passwords: PasswordHasher;
  readonly random: (bytes: number) => Uint8Array;
  /** HMAC-SHA-256 with the deployment's secret: makes link tokens again where only their hash is stored. */
  readonly sign: (text: string) => Promise<Uint8Array>;
  readonly logger: Logger;
  /** Keeps work alive after the answer was sent (Workers: `waitUntil`). */
  readonly background: (work: Promise<unknown>) => void;
}
