/** Which plans the statements of a chunk are run with. */
import type { Work } from "../command.ts";

/**
 * A plan made anew costs a chunk next to nothing, and one that was kept since the table was empty would scan it for every
 * chunk of the import that fills it.
 */
export function planAnew(work: Work): void {
  work.send(
    "select set_config('plan_cache_mode', 'force_custom_plan', true), set_config('enable_seqscan', 'on', true)",
    [],
  );
}

/**
 * Part of a `from`: the statement itself was planned anew, and what checks its foreign keys is not, row by row: for a thousand
 * products that took a third of the time. Such a plan is kept, so it is made as if every table were large already. What
 * follows in the transaction keeps its plans too, unless it is planned anew again.
 */
export const CHECKS_KEEP_PLANS = `(
    select set_config('plan_cache_mode', 'force_generic_plan', true), set_config('enable_seqscan', 'off', true)
  ) as checks_keep_plans`;
