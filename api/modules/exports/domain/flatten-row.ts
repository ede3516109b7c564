/** A record of a list as the row that an import takes. Pure. */
import type { Field } from "../../imports/domain/fields.ts";

type Fields = Readonly<Record<string, Field>>;

/** The record's own members that a row may have, as the bulk operation takes them. */
export function rowOf(record: Readonly<Record<string, unknown>>, fields: Fields): Record<string, unknown> {
  const names = new Set(Object.keys(fields).map((name) => name.split(".")[0] ?? name));
  return Object.fromEntries([...names].flatMap((name) => (name in record ? [[name, record[name]]] : [])));
}

/** One cell for each field. */
export function cellsOf(record: Readonly<Record<string, unknown>>, fields: Fields): string[] {
  return Object.entries(fields).map(([name, { type }]) => {
    const [outer = name, inner] = name.split(".");
    const value = inner === undefined ? record[outer] : part(record[outer], inner);
    if (value === null || value === undefined) return "";
    if (Array.isArray(value)) {
      if (value.length === 0) return "";
      return type === "list" ? value.join(";") : JSON.stringify(value);
    }
    return String(value);
  });
}

function part(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
