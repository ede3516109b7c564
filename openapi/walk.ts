/** Every schema below a schema, with the place where it stands. */
import { componentName, type Document, resolve, type Schema } from "./document.ts";

export interface Place {
  readonly schema: Schema;
  /** The nearest component, then the members on the way: `Cart.lines[].quantity`. */
  readonly at: string;
}

/** Follows references; a component is entered once. */
export function walk(document: Document, schema: Schema, at: string): Place[] {
  return [...visit(document, schema, at, new Set())];
}

function* visit(document: Document, schema: Schema, at: string, entered: Set<string>): Generator<Place> {
  const name = componentName(schema);
  if (name !== null) {
    if (entered.has(name)) return;
    entered.add(name);
    yield* visit(document, resolve(document, schema), name, entered);
    return;
  }
  yield { schema, at };
  for (const [key, member] of Object.entries(schema.properties ?? {})) {
    yield* visit(document, member, `${at}.${key}`, entered);
  }
  if (schema.items) yield* visit(document, schema.items, `${at}[]`, entered);
  for (const item of schema.prefixItems ?? []) yield* visit(document, item, `${at}[]`, entered);
  if (typeof schema.additionalProperties === "object") {
    yield* visit(document, schema.additionalProperties, `${at}.*`, entered);
  }
  for (const part of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
    yield* visit(document, part, at, entered);
  }
}

/**
 * Where a reader finds no example: a place counts as shown where it, or something it stands in, has an example, or
 * where its type leaves only one thing to write.
 */
export function unshown(document: Document, schema: Schema, at: string, open = new Set<string>()): string[] {
  const name = componentName(schema);
  if (name !== null) {
    if (open.has(name)) return [];
    return unshown(document, resolve(document, schema), name, new Set([...open, name]));
  }
  if (isShown(schema)) return [];
  const members = Object.entries(schema.properties ?? {}).flatMap(([key, member]) =>
    unshown(document, member, `${at}.${key}`, open),
  );
  if (schema.properties) return members;
  if (schema.items) return unshown(document, schema.items, `${at}[]`, open);
  if (schema.allOf) return schema.allOf.flatMap((part) => unshown(document, part, at, open));
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter((one) => one.type !== "null");
  if (choices.length > 0) return choices.flatMap((one) => unshown(document, one, at, open));
  return [at];
}

const PLAIN_TYPES = new Set(["boolean", "null"]);
const PLAIN_FORMATS = new Set(["date", "date-time", "email", "uri"]);

function isShown(schema: Schema): boolean {
  if (schema.example !== undefined || schema.examples !== undefined) return true;
  if (schema.const !== undefined || schema.enum !== undefined) return true;
  if (schema.format !== undefined && PLAIN_FORMATS.has(schema.format)) return true;
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? []);
  if (types.some((type) => type === "integer" || type === "number")) return true;
  // An object whose members nobody knows beforehand.
  if (types.includes("object") && !schema.properties) return true;
  return types.length > 0 && types.every((type) => PLAIN_TYPES.has(type));
}
