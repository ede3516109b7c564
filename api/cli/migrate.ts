/** `npm run migrate`: brings the database of DATABASE_URL to the newest schema. */
import { postgresDatabase } from "../adapters/postgres/database.ts";
import { migrate } from "../runtimes/migrate.ts";
import { jsonLogger } from "../runtimes/world.ts";
import { required } from "./environment.ts";

const url = required("DATABASE_URL", "the PostgreSQL to migrate, e.g. postgres://user:password@host/listino");
const db = postgresDatabase(url, { max: 1, applicationName: "listino migrate" });
await migrate(db, jsonLogger);
await db.close();
console.log("The database is up to date.");
