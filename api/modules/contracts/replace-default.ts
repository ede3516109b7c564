import type { Work } from "../../platform/command.ts";

/** Takes the default from the contract that has it: part of the commands that give it to another. */
export async function replaceDefault(work: Work, current: string | undefined, next: string): Promise<void> {
  if (current === undefined || current === next) return;
  await work.query(
    "update contracts set is_default = false, version = version + 1, updated_at = $2::timestamptz where id = $1",
    [current, work.now.toISOString()],
  );
  work.changed(current, [{ field: "is_default", before: true, after: false }]);
}
