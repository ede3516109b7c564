/**
 * The API under test: the real application on PGlite, one database per worker. Every test makes its own supplier, so
 * tests share the database without meeting. Each response is checked against the OpenAPI document.
 */
import { randomBytes } from "node:crypto";
import type { PGlite } from "@electric-sql/pglite";
import { openPglite, pgliteDatabase } from "../adapters/pglite/database.ts";
import { createApp } from "../app.ts";
import { makeId } from "../kernel/id.ts";
import type { Database, Job, Mail, Ports, VatAnswer } from "../platform/ports.ts";
import { migrateTables } from "../runtimes/migrate.ts";
import { scryptPasswords } from "../runtimes/passwords.ts";
import { checkResponse } from "./check-response.ts";

export interface Harness {
  readonly app: ReturnType<typeof createApp>;
  readonly ports: Ports;
  readonly db: Database;
  readonly clock: TestClock;
  readonly mails: Mail[];
  readonly jobs: Job[];
  /** What the register of VAT IDs answers; switched off until a test says something else. */
  readonly vat: { answer: VatAnswer; readonly asked: { vatId: string; asker: string | null }[] };
  /** Sends a request and checks the response against the OpenAPI document. */
  call(method: string, path: string, options?: CallOptions): Promise<Answer>;
  newId<P extends string>(prefix: P): `${P}_${string}`;
}

export interface CallOptions {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

// biome-ignore lint/suspicious/noExplicitAny: tests read whatever the document promises, which checkResponse has verified
export type AnswerBody = any;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: AnswerBody;
}

export class TestClock {
  #now = new Date("2026-11-22T09:00:00.000Z").getTime();
  now(): Date {
    return new Date(this.#now);
  }
  advance(milliseconds: number): void {
    this.#now += milliseconds;
  }
}

let shared: Promise<{ pglite: PGlite; db: Database }> | undefined;

/** The worker's one PGlite, migrated once. */
export function sharedPglite(): Promise<{ pglite: PGlite; db: Database }> {
  shared ??= (async () => {
    const pglite = await openPglite();
    const db = pgliteDatabase(pglite);
    await migrateTables(db);
    return { pglite, db };
  })();
  return shared;
}

/** A harness on the worker's PGlite, or on the database given. */
export async function openHarness(database?: Database): Promise<Harness> {
  const db = database ?? (await sharedPglite()).db;
  const clock = new TestClock();
  const mails: Mail[] = [];
  const jobs: Job[] = [];
  const vat: Harness["vat"] = {
    answer: { status: "not_checked", reason: "switched_off", again: false },
    asked: [],
  };
  const ports: Ports = {
    db,
    clock,
    jobs: {
      enqueue: async (_connection, more) => {
        jobs.push(...more);
      },
      kick: () => {},
    },
    mailer: {
      send: async (mail) => {
        mails.push(mail);
        return { providerId: `test-${mails.length}` };
      },
    },
    vatRegister: {
      check: async (question) => {
        vat.asked.push(question);
        return vat.answer;
      },
    },
    // The lowest cost scrypt allows: tests sign in hundreds of times.
    passwords: scryptPasswords({ N: 2, p: 1 }),
    random: (bytes) => randomBytes(bytes),
    sign: testSigner,
    logger: { info: () => {}, error: (message, facts) => console.error(message, facts) },
    background: (work) => {
      void work;
    },
  };
  const app = createApp(ports, { clientAddress: (c) => c.req.header("Test-Client-Address") ?? null });
  return {
    app,
    ports,
    db,
    clock,
    mails,
    jobs,
    vat,
    newId: (prefix) => makeId(prefix, clock.now().getTime(), randomBytes(10)),
    async call(method, path, options = {}) {
      const response = await app.request(path, {
        method,
        headers: {
          ...(options.body === undefined ? {} : { "Content-Type": "application/json" }),
          ...options.headers,
        },
        ...(options.body === undefined
          ? {}
          : { body: typeof options.body === "string" ? options.body : JSON.stringify(options.body) }),
      });
      const text = await response.text();
      const body: unknown =
        text && /[/+]json/.test(response.headers.get("content-type") ?? "") ? JSON.parse(text) : text;
      checkResponse(app, method, path, response, body);
      return { status: response.status, headers: response.headers, body };
    },
  };
}

async function testSigner(text: string): Promise<Uint8Array> {
  return new Uint8Array(
    await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`test secret ${text}`)),
  );
}
