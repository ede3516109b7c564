/** One order of keys, so that the committed document changes only where a route does. */
import type { Document } from "./document.ts";

/** Known keys first, in this order; whatever else there is follows as it comes. */
const DOCUMENT = ["openapi", "info", "servers", "tags", "paths", "webhooks", "components"];
const OPERATION = [
  "operationId",
  "tags",
  "summary",
  "description",
  "x-listino-safe",
  "security",
  "parameters",
];
const VERBS = ["get", "post", "put", "patch", "delete"];

type Json = Readonly<Record<string, unknown>>;

/** Paths keep the order of the modules, members of a schema the order they were written in; components are sorted. */
export function canonical(document: Document): Document {
  const source = document as Json;
  return ordered(
    {
      ...source,
      paths: each(source.paths, (item) =>
        ordered(
          each(item, (one) => ordered(one, OPERATION)),
          VERBS,
        ),
      ),
      components: sorted(each(source.components, sorted)),
    },
    DOCUMENT,
  ) as Document;
}

function each(value: unknown, change: (member: Json) => Json): Json {
  return Object.fromEntries(
    Object.entries((value ?? {}) as Json).map(([key, one]) => [key, change(one as Json)]),
  );
}

function sorted(value: Json): Json {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function ordered(value: Json, first: readonly string[]): Json {
  const known = first.filter((key) => key in value).map((key) => [key, value[key]] as const);
  return Object.fromEntries([...known, ...Object.entries(value).filter(([key]) => !first.includes(key))]);
}
