/** Rules on what an operation takes and answers. */
import {
  componentName,
  type Document,
  type Located,
  type MediaType,
  propertiesOf,
  resolve,
  type Schema,
} from "./document.ts";

const JSON_TYPE = "application/json";

/** A body is a component with a name, so that documentation and SDK can speak of it. */
export function requestRules({ operation }: Located, document: Document): string[] {
  const media = operation.requestBody?.content?.[JSON_TYPE];
  if (!operation.requestBody) return [];
  const files = Object.values(operation.requestBody.content ?? {}).some(
    (one) => one.schema?.format === "binary",
  );
  if (!media?.schema) return files ? [] : ["its body must be application/json"];
  return isObject(document, media.schema) &&
    componentName(media.schema) === null &&
    !isBulk(document, media.schema)
    ? ["its body must be a named component"]
    : [];
}

/** Rows with a name in an envelope that is the same for all bulk operations. */
function isBulk(document: Document, schema: Schema): boolean {
  const { mode, rows, ...others } = propertiesOf(document, schema);
  const row = rows?.items;
  return mode !== undefined && componentName(row) !== null && Object.keys(others).length === 0;
}

export function answerRules(located: Located, document: Document): string[] {
  const good = Object.entries(located.operation.responses ?? {}).filter(([status]) => /^2/.test(status));
  if (good.length === 0) return ["must declare what it answers when it succeeds"];
  return good.flatMap(([, { content = {} }]) =>
    Object.entries(content).flatMap(([type, media]) =>
      type === JSON_TYPE ? answerRule(located, document, media) : [],
    ),
  );
}

function answerRule({ operation }: Located, document: Document, { schema }: MediaType): string[] {
  if (!schema) return ["its answer has no schema"];
  const own = resolve(document, schema);
  if (own.type === "array") return ["must answer an object: a list is { data, next_cursor }"];
  const { data, next_cursor: cursor } = propertiesOf(document, schema);
  const isList = /^(list|query|adminList)/.test(operation.operationId ?? "");
  if (isList && !(data && cursor)) return ["is a list, so it must answer { data, next_cursor }"];
  if (data && cursor) return listRule(document, data);
  return isObject(document, schema) && componentName(schema) === null
    ? ["its answer must be a named component"]
    : [];
}

function listRule(document: Document, data: Schema): string[] {
  const { items } = resolve(document, data);
  if (!items) return ["its data must be an array"];
  return componentName(items) === null ? ["the rows of its list must be a named component"] : [];
}

function isObject(document: Document, schema: Schema): boolean {
  return resolve(document, schema).properties !== undefined;
}
