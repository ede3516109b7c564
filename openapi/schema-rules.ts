/** Rules on the schemas that operations take and answer, told once per component. */
import type { Document, Located, Schema } from "./document.ts";
import type { Broken } from "./rules.ts";
import { type Place, unshown, walk } from "./walk.ts";

export function componentRules(document: Document, operations: readonly Located[]): Broken[] {
  const found = operations.flatMap((one) => [
    ...inputs(one).flatMap(([at, schema]) => judge(document, schema, at, noRule)),
    ...outputs(one).flatMap(([at, schema]) => judge(document, schema, at, outputRule)),
    ...refusals(one).flatMap(([at, schema]) => judge(document, schema, at, problemRule)),
    ...[...inputs(one), ...outputs(one)].flatMap(([at, schema]) =>
      unshown(document, schema, at).map((where) => ({ where, what: "has no example" })),
    ),
  ]);
  return [...new Map(found.map((one) => [`${one.where} ${one.what}`, one])).values()];
}

type SchemaRule = (place: Place) => string[];

function judge(document: Document, schema: Schema, at: string, rule: SchemaRule): Broken[] {
  return walk(document, schema, at).flatMap((place) =>
    [...shape(place), ...rule(place)].map((what) => ({ where: place.at, what })),
  );
}

const shape: SchemaRule = ({ schema }) => [
  ...(schema.format === "int64" ? ["must not be int64: JSON readers lose digits"] : []),
  ...Object.keys(schema.properties ?? {})
    .filter((key) => !/^[a-z][a-z0-9_]*$/.test(key))
    .map((key) => `its member ${key} must be snake_case`),
];

/** What is taken in may be closed and may have defaults. */
const noRule: SchemaRule = () => [];

const outputRule: SchemaRule = ({ schema }) => [
  ...(schema.default === undefined ? [] : ["has a default, which an answer never applies"]),
  ...closed(schema),
];

/** Codes are the one closed list: they become the SDK's union of errors. */
const problemRule: SchemaRule = ({ schema, at }) => (at.endsWith(".code") ? [] : closed(schema));

function closed(schema: Schema): string[] {
  return schema.enum || schema.const !== undefined
    ? ["is a closed enum in an answer: a new value would break readers, so say the values in its description"]
    : [];
}

type Named = [at: string, schema: Schema];

function inputs({ operation }: Located): Named[] {
  const bodies = Object.values(operation.requestBody?.content ?? {}).map(({ schema }) => schema);
  return labelled(`${operation.operationId} body`, bodies);
}

function outputs({ operation }: Located): Named[] {
  return answers(operation, (status) => /^[23]/.test(status));
}

function refusals({ operation }: Located): Named[] {
  return answers(operation, (status) => /^[45]/.test(status));
}

function answers(operation: Located["operation"], wanted: (status: string) => boolean): Named[] {
  return Object.entries(operation.responses ?? {}).flatMap(([status, { content = {} }]) =>
    wanted(status)
      ? labelled(
          `${operation.operationId} ${status}`,
          Object.values(content).map(({ schema }) => schema),
        )
      : [],
  );
}

function labelled(at: string, schemas: readonly (Schema | undefined)[]): Named[] {
  return schemas.flatMap((schema): Named[] => (schema ? [[at, schema]] : []));
}
