/** The plans of the questions, as the app's role sees them: the statement that the API sent is explained. */
import { openScope } from "../../platform/db/scope.ts";
import type { Database } from "../../platform/ports.ts";
import type { ScaleWorld } from "./seed.ts";

export interface Sent {
  readonly text: string;
  readonly params: readonly unknown[];
}

/** A database that notes what is sent to it. */
export function listening(db: Database, sent: Sent[]): Database {
  return {
    ...db,
    transaction: (options, run) =>
      db.transaction(options, (connection) =>
        run({
          ...connection,
          query: (text, params = []) => {
            sent.push({ text, params });
            return connection.query(text, params);
          },
        }),
      ),
  };
}

/** With kept plans, as a read of the API is run. Only what was executed is of interest. */
export async function planOf(db: Database, world: ScaleWorld, companyId: string, one: Sent): Promise<string> {
  const rows = await explained<string>(db, world, companyId, one, "costs off");
  return executed(rows).join("\n");
}

/** Pages of 8 KiB that PostgreSQL looked at for the answer: the same whatever else the machine does. */
export async function pagesOf(
  db: Database,
  world: ScaleWorld,
  companyId: string,
  one: Sent,
): Promise<number> {
  type Node = { "Shared Hit Blocks": number; "Shared Read Blocks": number };
  const [found] = await explained<[{ Plan: Node }]>(db, world, companyId, one, "buffers, format json");
  const plan = found?.[0].Plan;
  return (plan?.["Shared Hit Blocks"] ?? 0) + (plan?.["Shared Read Blocks"] ?? 0);
}

async function explained<Row>(
  db: Database,
  world: ScaleWorld,
  companyId: string,
  one: Sent,
  options: string,
): Promise<Row[]> {
  const scope = { supplierId: world.supplier.id, companyId };
  return openScope(db, scope, "read", async (tx) => {
    await tx.query("set local plan_cache_mode = force_generic_plan");
    const literals = one.params.map((value) => {
      if (value === null) return "null";
      return typeof value === "number" ? String(value) : `'${String(value).replaceAll("'", "''")}'`;
    });
    // What the time of the request is compared with is a timestamp, and its day a date.
    const types = one.params.map((value) => {
      if (typeof value === "number") return "int";
      return isTime(value) ? "timestamptz" : "text";
    });
    await tx.query(`prepare asked(${types.join(",")}) as ${one.text}`);
    const found = await tx.query<{ "QUERY PLAN": Row }>(
      `explain (analyze, timing off, ${options}) execute asked(${literals.join(",")})`,
    );
    await tx.query("deallocate asked");
    return found.map((row) => row["QUERY PLAN"]);
  });
}

const isTime = (value: unknown) => typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value);

/** Leaves out what was planned and not run, with all below it. */
function executed(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let shut = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const depth = line.search(/\S/);
    if (depth > shut) continue;
    shut = line.includes("(never executed)") ? depth : Number.POSITIVE_INFINITY;
    if (shut === Number.POSITIVE_INFINITY) kept.push(line);
  }
  return kept;
}
