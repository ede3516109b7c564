/**
 * Where categories stand. A path is one segment a level: position, name, the end of the id; so siblings sort by position
 * and then by name, no two are alike, and what is below a category is one range of paths.
 */
import { sortKey } from "../../../kernel/sort-key.ts";

export interface Placed {
  readonly id: string;
  readonly parentId: string | null;
  readonly position: number;
  readonly name: string;
}

/** Sits between a path and the next level's segment. */
export const BELOW = "/";
/** Sits between a category's path and what lies in the category itself; sorts before `BELOW`. */
export const INSIDE = "!";
/** The first character behind both: the end of a category's range. */
export const BEYOND = "0";
/** In place of a path where a product has no category: behind all of them. */
export const NOWHERE = "~";

const BETWEEN = /[!-/]/g;

export function segment({ id, position, name }: Placed): string {
  const words = sortKey(name).replace(BETWEEN, " ").slice(0, 24);
  return `${String(position).padStart(6, "0")}${words} ${id.slice(-8)}`;
}

export function pathOf(category: Placed, parentPath: string | null): string {
  return parentPath === null ? segment(category) : `${parentPath}${BELOW}${segment(category)}`;
}

/** Whether `id` is `ancestorId` or stands somewhere below it. */
export function standsBelow(all: ReadonlyMap<string, Placed>, id: string, ancestorId: string): boolean {
  for (let at: string | null = id; at !== null; at = all.get(at)?.parentId ?? null) {
    if (at === ancestorId) return true;
  }
  return false;
}

/** The path of every category. */
export function paths(all: ReadonlyMap<string, Placed>): Map<string, string> {
  const found = new Map<string, string>();
  for (const category of all.values()) {
    const upwards: Placed[] = [];
    let at: Placed | undefined = category;
    while (at && !found.has(at.id)) {
      upwards.push(at);
      at = at.parentId === null ? undefined : all.get(at.parentId);
    }
    for (const one of upwards.reverse()) {
      found.set(one.id, pathOf(one, one.parentId === null ? null : (found.get(one.parentId) ?? null)));
    }
  }
  return found;
}

/**
 * SQL for the ids of a category and of all below it; `top` is an expression for its id. Looked up, since a join counts each
 * end of a range as a third of the tree, and reads all of it.
 */
export function subtree(top: string): string {
  return `select lower.id from categories upper
    cross join lateral (select id, path from categories
      where path >= upper.path and path < upper.path || '${BEYOND}' offset 0) lower
    where (lower.id = upper.id or lower.path >= upper.path || '${BELOW}') and upper.id = ${top}`;
}
