import { lockKeys } from "../../platform/bulk/lock.ts";
import type { Work } from "../../platform/command.ts";

/** Takes the default from the list of the currency that has it: part of the commands that give it to another. */
export async function replaceDefault(
  work: Work,
  next: { readonly id: string; readonly currency: string },
): Promise<void> {
  await lockKeys(work, "default price lists");
  const before = await work.query<{ id: string }>(
    `update price_lists set is_default = false, version = version + 1, updated_at = $3::timestamptz
     where currency = $1 and is_default and id <> $2 returning id`,
    [next.currency, next.id, work.now.toISOString()],
  );
  for (const { id } of before) work.changed(id, [{ field: "is_default", before: true, after: false }]);
}
