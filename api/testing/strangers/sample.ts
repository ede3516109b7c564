/** A request made from the document alone: what is required, as its examples show it. */
import { type Document, resolve, type Schema } from "../../../openapi/document.ts";
import type { Reference, Target } from "./references.ts";

export interface Sample {
  readonly path: string;
  readonly body: unknown;
}

/** `idOf` names the record for each reference; a member that refers to none is left out where it may be. */
export function sampleOf(
  document: Document,
  target: Target,
  idOf: (reference: Reference) => string,
  extra: object,
): Sample {
  const ids = new Map(target.references.map((one) => [`${one.place} ${one.at.join("/")}`, idOf(one)]));
  const path = target.path.replace(/\{(\w+)\}/g, (_, name: string) => ids.get(`path ${name}`) ?? name);
  const query = (target.operation.parameters ?? []).flatMap(
    ({ name, in: place, required, schema, example }) => {
      const id = ids.get(`query ${name}`);
      if (place !== "query" || !(id ?? required)) return [];
      return [`${name}=${id ?? example ?? schema?.example}`];
    },
  );
  const schema = target.operation.requestBody?.content?.["application/json"]?.schema;
  const body = schema ? madeOf(document, schema, [], ids) : undefined;
  return {
    path: query.length > 0 ? `${path}?${query.join("&")}` : path,
    body: body === undefined ? undefined : { ...(body as object), ...extra },
  };
}

type Ids = ReadonlyMap<string, string>;

function madeOf(document: Document, given: Schema, at: readonly string[], ids: Ids): unknown {
  const schema = resolve(document, given);
  const id = ids.get(`body ${at.join("/")}`);
  if (id !== undefined) return id;
  if (schema.properties) {
    const needed = Object.entries(schema.properties).filter(
      ([key]) => schema.required?.includes(key) || holdsId(ids, [...at, key]),
    );
    return Object.fromEntries(
      needed.map(([key, member]) => [key, madeOf(document, member, [...at, key], ids)]),
    );
  }
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => madeOf(document, part, at, ids)));
  if (schema.example !== undefined) return schema.example;
  if (schema.items) return [madeOf(document, schema.items, [...at, "0"], ids)];
  const [choice] = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  if (choice) return madeOf(document, choice, at, ids);
  return plainValue(schema);
}

function holdsId(ids: Ids, at: readonly string[]): boolean {
  const below = `body ${at.join("/")}`;
  return [...ids.keys()].some((key) => key === below || key.startsWith(`${below}/`));
}

function plainValue(schema: Schema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case "boolean":
      return true;
    case "integer":
    case "number":
      return 1;
    default:
      return "Something";
  }
}
