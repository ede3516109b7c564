/** Which plans the statements of a chunk are run with. */
import type { Work } from "../command.ts";

/**
 * A plan made anew costs a chunk next to nothing, and one that was kept since the table was empty would scan it for every
 * chunk of the import that fills it.
 */
export function planAnew(work: Work): void {
  work.send("set local plan_cache_mode = force_custom_plan", []);
}

/**
 * Part of a `from`: the statement itself was planned anew, and what checks its foreign keys is not, row by row: for a thousand
 * products that took a third of the time. But not before the table was counted and has many rows: a plan kept from before
 * would be one for few. What follows in the transaction may keep its plans too, unless it is planned anew again.
 */
export function checksKeepPlans(table: string): string {
  return `(
    select set_config('plan_cache_mode', case
      when (select reltuples from pg_class where oid = '${table}'::regclass) > 10000 then 'force_generic_plan'
      else 'force_custom_plan' end, true)
  ) as checks_keep_plans`;
}
