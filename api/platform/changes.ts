/** What a change did to a record, field by field: for the audit trail and for events. */
import type { FieldChange } from "./tables.ts";

/**
 * The fields that differ between two wire representations. Of personal fields only the name is kept, so that erasing a
 * person's data does not have to rewrite history.
 */
export function changesBetween<T extends object>(
  before: Partial<T> | null,
  after: T,
  options: { readonly except?: readonly (keyof T)[]; readonly personal?: readonly (keyof T)[] } = {},
): FieldChange[] {
  const fields = Object.keys(after) as (keyof T & string)[];
  return fields
    .filter((field) => !options.except?.includes(field))
    .map((field) => ({ field, before: before?.[field] ?? null, after: after[field] ?? null }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after))
    .map((change) =>
      options.personal?.includes(change.field as keyof T) ? { ...change, before: null, after: null } : change,
    );
}

/** Names of the fields, for an event's payload. */
export function fieldNames(changes: readonly FieldChange[]): string[] {
  return changes.map(({ field }) => field);
}
