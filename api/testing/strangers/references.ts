/** Every place of a request where the OpenAPI document takes the id of a record. */
import {
  type Document,
  type Located,
  operationsOf,
  resolve,
  type Schema,
} from "../../../openapi/document.ts";

export interface Reference {
  readonly place: "path" | "query" | "body";
  /** The parameter's name, or the members on the way through the body: `lines`, `0`, `product_id`. */
  readonly at: readonly string[];
  /** Kind of record: the prefix of its ids. */
  readonly prefix: string;
}

export interface Target extends Located {
  readonly id: string;
  readonly references: readonly Reference[];
}

const ID = /^([a-z]+)_[0-7][0-9a-hjkmnp-tv-z]{25}$/;
/** Members called so without being one of our ids. */
const NO_ID = /(^|_)(external|vat|tax|po)_id$/;
/** Path parameters that are the caller's own names for things, with the reason why they need no stranger. */
const NAMES: Readonly<Record<string, string>> = {
  "putTaxCategory code": "each supplier calls its rates as it likes; putting makes the missing one",
  "putTaxRate code": "each supplier calls its rates as it likes",
  "putTaxRate country": "a country is nobody's",
};
/** References to a record of any kind, with the kind that is tried. */
const ANY_KIND: Readonly<Record<string, string>> = { record_id: "ord" };

/** The operations that take an id, each with all the places for one. */
export function targetsOf(document: Document): Target[] {
  return operationsOf(document)
    .map((located) => targetOf(document, located))
    .filter(({ references }) => references.length > 0);
}

export function targetOf(document: Document, located: Located): Target {
  const references = [...parameterReferences(located), ...bodyReferences(document, located)];
  return { ...located, id: located.operation.operationId ?? "", references };
}

function parameterReferences({ operation }: Located): Reference[] {
  return (operation.parameters ?? []).flatMap(({ name, in: place, schema, example }): Reference[] => {
    if (place !== "path" && place !== "query") return [];
    if (`${operation.operationId} ${name}` in NAMES) return [];
    if (place === "query" && !isIdName(name)) return [];
    return [
      { place, at: [name], prefix: prefixOf(name, example ?? schema?.example, `${operation.operationId}`) },
    ];
  });
}

function bodyReferences(document: Document, { operation }: Located): Reference[] {
  const schema = operation.requestBody?.content?.["application/json"]?.schema;
  return schema ? below(document, schema, [], operation.operationId ?? "") : [];
}

function below(document: Document, given: Schema, at: readonly string[], where: string): Reference[] {
  const schema = resolve(document, given);
  const name = at.at(-1) ?? "";
  if (isIdName(name)) return [{ place: "body", at, prefix: prefixOf(name, schema.example, where) }];
  const members = Object.entries(schema.properties ?? {}).flatMap(([key, member]) =>
    below(document, member, [...at, key], where),
  );
  const items = schema.items ? below(document, schema.items, [...at, "0"], where) : [];
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [...members, ...items, ...parts.flatMap((part) => below(document, part, at, where))];
}

function isIdName(name: string): boolean {
  return /(^|_)id$/.test(name) && !/^external_id$/.test(name) && !NO_ID.test(name);
}

function prefixOf(name: string, example: unknown, where: string): string {
  const kind = ANY_KIND[name] ?? (typeof example === "string" ? ID.exec(example)?.[1] : undefined);
  if (kind === undefined) throw new Error(`${where}: show an id of ours as the example of ${name}`);
  return kind;
}
