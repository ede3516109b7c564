/** What the rows of an import make of the category tree. Pure. */
import { type Placed, paths, standsBelow } from "./tree.ts";

export interface CategoryRecord extends Placed {
  readonly externalId: string | null;
  readonly status: "active" | "inactive";
  readonly path: string;
}

export interface CategoryRowFields {
  readonly external_id: string;
  readonly name?: string | undefined;
  readonly parent_external_id?: string | null | undefined;
  readonly position?: number | undefined;
}

export type CategoryOutcome =
  | { readonly status: "created" | "updated" | "unchanged"; readonly id: string }
  | {
      readonly status: "failed";
      readonly error: { readonly code: string; readonly detail: string; readonly field: string };
    };

export interface AppliedRows {
  readonly outcomes: readonly CategoryOutcome[];
  /** To be written; `touched` where the category's own fields changed and not only its path. */
  readonly write: readonly (CategoryRecord & { readonly touched: boolean })[];
}

export function applyRows(
  existing: readonly CategoryRecord[],
  rows: readonly CategoryRowFields[],
  newId: () => string,
): AppliedRows {
  const all = new Map(existing.map((one) => [one.id, one]));
  const byExternalId = new Map(existing.flatMap((one) => (one.externalId ? [[one.externalId, one.id]] : [])));
  const touched = new Set<string>();

  const apply = (row: CategoryRowFields): CategoryOutcome => {
    const id = byExternalId.get(row.external_id);
    const before = id === undefined ? undefined : all.get(id);
    const name = row.name ?? before?.name;
    if (name === undefined) return refused("required", "A new category needs a name.", "name");
    let parentId = before?.parentId ?? null;
    if (row.parent_external_id === null) parentId = null;
    else if (row.parent_external_id !== undefined) {
      const found = byExternalId.get(row.parent_external_id);
      if (found === undefined) {
        return refused(
          "unknown_category",
          "There is no category with this external_id.",
          "parent_external_id",
        );
      }
      if (before && standsBelow(all, found, before.id)) {
        return refused(
          "category_cycle",
          "The parent is the category itself or below it.",
          "parent_external_id",
        );
      }
      parentId = found;
    }
    const after: CategoryRecord = {
      id: before?.id ?? newId(),
      externalId: row.external_id,
      name,
      parentId,
      position: row.position ?? before?.position ?? 0,
      status: "active",
      path: before?.path ?? "",
    };
    if (before && same(before, after)) return { status: "unchanged", id: before.id };
    all.set(after.id, after);
    byExternalId.set(row.external_id, after.id);
    touched.add(after.id);
    return { status: before ? "updated" : "created", id: after.id };
  };

  const outcomes = rows.map(apply);
  const placed = paths(all);
  const write = [...all.values()].flatMap((one) => {
    const path = placed.get(one.id) ?? one.path;
    return touched.has(one.id) || path !== one.path ? [{ ...one, path, touched: touched.has(one.id) }] : [];
  });
  return { outcomes, write };
}

function refused(code: string, detail: string, field: string): CategoryOutcome {
  return { status: "failed", error: { code, detail, field } };
}

function same(a: CategoryRecord, b: CategoryRecord): boolean {
  return a.name === b.name && a.parentId === b.parentId && a.position === b.position && a.status === b.status;
}
