import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { inject } from "vitest";
import type {} from "./postgres-setup.ts";

/** An empty database of the run's PostgreSQL server, for one test file. */
export interface FreshDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** For tests of the projects `postgres` and `edge`: their set-up starts the server. */
export async function freshDatabase(serverUrl: string = inject("postgresUrl")): Promise<FreshDatabase> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await maintain(serverUrl, `create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => maintain(serverUrl, `drop database ${name} with (force)`) };
}

async function maintain(serverUrl: string, statement: string): Promise<void> {
  const sql = postgres(serverUrl, { max: 1, onnotice: () => {} });
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.end();
  }
}
