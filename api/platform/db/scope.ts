/** The only way to a transaction: the role and the tenant are set, local to it, before anything else can run. */
import { drizzle } from "drizzle-orm/pg-proxy";
import { isId } from "../../kernel/id.ts";
import type { Connection, Database } from "../ports.ts";
import type { SystemUse } from "./system-uses.ts";

export interface Scope {
  readonly supplierId: string;
  /** A company's id, or `'*'` said aloud by staff and by look-ups before a company is known. */
  readonly companyId: string;
  /** A staff member's id: `'*'` is then narrowed to the companies whose sales representative they are at this moment. */
  readonly representativeId?: string;
}

/**
 * The company of a buyer's scope; undefined for staff. A list of a company's own says it in its condition as well: row
 * security's has an `or` in it, which no index can serve, so the rows of all other companies would be read and left out.
 */
export function ownCompany({ companyId }: Scope): string | undefined {
  return companyId === "*" ? undefined : companyId;
}

/** An open transaction inside one scope. */
export interface Tx extends Connection, Scope {
  /** Drizzle's query builder on this transaction. */
  readonly db: ReturnType<typeof builder>;
}

function builder(connection: Connection) {
  return drizzle(
    async (text, params, method) => ({
      rows:
        method === "execute" ? await connection.query(text, params) : await connection.values(text, params),
    }),
    { casing: "snake_case" },
  );
}

/**
 * `read`: planned anew for what is asked, because filters are optional. `direct`: a read whose statements have one shape
 * and are all sent before the first is waited for, so that the commit travels with them. Of `direct` and `write` the plans
 * are kept: making a big one takes longer than running it.
 */
export type Mode = "read" | "direct" | "write";

/** A kept plan expects few different keys, and would remember look-ups that never come again: a tenth of a page's time. */
const KEEP_PLANS = "; set local plan_cache_mode = force_generic_plan; set local enable_memoize = off";

/** Strict, because the ids are written into the statement that opens the transaction. */
function prelude(scope: Scope, mode: Mode): string {
  if (!isId("sup", scope.supplierId)) throw new RangeError("not a supplier id");
  if (scope.companyId !== "*" && !isId("com", scope.companyId)) throw new RangeError("not a company id");
  return `set local role listino_app; set local app.supplier_id = '${scope.supplierId}'; set local app.company_id = '${scope.companyId}'${narrowed(scope)}${mode === "read" ? "" : KEEP_PLANS}`;
}

/** The list is read and set before anything else can run, so whoever is reassigned appears and disappears at once. */
function narrowed({ representativeId }: Scope): string {
  if (representativeId === undefined) return "";
  if (!isId("stf", representativeId)) throw new RangeError("not a staff member's id");
  return `; set local app.staff_id = '${representativeId}'; select set_config('app.company_id', coalesce((select string_agg(id, ',') from companies where sales_rep_id = '${representativeId}'), ''), true)`;
}

/**
 * A look-up of at most one row, as `found`; where there is none, what follows in the same transaction finds no supplier, so
 * that nothing is read or locked.
 */
export function barring(lookUp: string): string {
  return `select to_jsonb(found) as found,
      case when found is null then set_config('app.supplier_id', '', true) end as barred
    from (select) as one left join (${lookUp}) as found on true`;
}

function inside(connection: Connection, scope: Scope): Tx {
  return { ...scope, query: connection.query, values: connection.values, db: builder(connection) };
}

export function openScope<T>(
  db: Database,
  scope: Scope,
  mode: Mode,
  run: (tx: Tx) => Promise<T>,
): Promise<T> {
  const direct = mode === "direct";
  return db.transaction({ prelude: prelude(scope, mode), read: mode !== "write", direct }, (connection) => {
    if (!direct) return run(inside(connection, scope));
    const { tx, end } = ending(inside(connection, scope));
    const running = run(tx);
    end();
    return running;
  });
}

/** Behind the commit there is neither role nor tenant: whoever comes late is refused. */
function ending(tx: Tx): { readonly tx: Tx; readonly end: () => void } {
  let over = false;
  const inTime =
    <P extends unknown[], R>(send: (...params: P) => Promise<R>) =>
    async (...params: P): Promise<R> => {
      if (over) throw new Error("a direct read sends everything before it waits");
      return send(...params);
    };
  const connection = { query: inTime(tx.query), values: inTime(tx.values) } as Connection;
  return {
    tx: inside(connection, tx),
    end: () => {
      over = true;
    },
  };
}

/** Across suppliers, for the named use only. */
export function openSystemScope<T>(db: Database, _use: SystemUse, run: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction({ prelude: "set local role listino_system", read: false }, (connection) =>
    run(inside(connection, { supplierId: "*", companyId: "*" })),
  );
}
