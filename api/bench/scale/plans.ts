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
  const scope = { supplierId: world.supplier.id, companyId };
  const lines = await openScope(db, scope, "read", async (tx) => {
    await tx.query("set local plan_cache_mode = force_generic_plan");
    const types = one.params.map((value) => (typeof value === "number" ? "int" : "text"));
    const literals = one.params.map((value) =>
      value === null
        ? "null"
        : typeof value === "number"
          ? String(value)
          : `'${String(value).replaceAll("'", "''")}'`,
    );
    // The time is the credential check's third and fourth parameter; what it is compared with is a timestamp.
    const typed = types.map((type, place) => (isTime(one.params[place]) ? "timestamptz" : type));
    await tx.query(`prepare asked(${typed.join(",")}) as ${one.text}`);
    const found = await tx.query<{ "QUERY PLAN": string }>(
      `explain (analyze, timing off, buffers off, costs off) execute asked(${literals.join(",")})`,
    );
    await tx.query("deallocate asked");
    return found.map((row) => row["QUERY PLAN"]);
  });
  return executed(lines).join("\n");
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
