/** The part of an OpenAPI 3.1 document that our rules read. */

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly default?: unknown;
  readonly example?: unknown;
  readonly examples?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

export interface MediaType {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: unknown;
}

export interface Answer {
  readonly description?: string;
  readonly content?: Readonly<Record<string, MediaType>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
  readonly example?: unknown;
}

export interface Operation {
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly security?: readonly object[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, MediaType>> };
  readonly responses?: Readonly<Record<string, Answer>>;
  readonly "x-listino-safe"?: boolean;
}

export const VERBS = ["get", "post", "put", "patch", "delete"] as const;
export type Verb = (typeof VERBS)[number];

export interface Document {
  readonly paths?: Readonly<Record<string, Partial<Readonly<Record<Verb, Operation>>>>>;
  readonly webhooks?: Readonly<Record<string, unknown>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}

/** One operation with its place. */
export interface Located {
  readonly verb: Verb;
  readonly path: string;
  readonly operation: Operation;
}

export function operationsOf(document: Document): Located[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    VERBS.flatMap((verb) => {
      const operation = item[verb];
      return operation ? [{ verb, path, operation }] : [];
    }),
  );
}

const PLACE = "#/components/schemas/";

/** The name of the component a schema refers to, or null where it stands on its own. */
export function componentName(schema: Schema | undefined): string | null {
  return schema?.$ref?.startsWith(PLACE) ? schema.$ref.slice(PLACE.length) : null;
}

/** Follows references to the schema that says something itself. */
export function resolve(document: Document, schema: Schema): Schema {
  const name = componentName(schema);
  const found = name === null ? schema : document.components?.schemas?.[name];
  if (!found) throw new Error(`${schema.$ref} leads nowhere`);
  return found === schema ? schema : resolve(document, found);
}

/** Every property a schema has, its own and those of its parts. */
export function propertiesOf(document: Document, schema: Schema): Record<string, Schema> {
  const own = resolve(document, schema);
  const parts = [...(own.allOf ?? []), ...(own.anyOf ?? []), ...(own.oneOf ?? [])];
  return Object.assign({}, ...parts.map((part) => propertiesOf(document, part)), own.properties);
}
