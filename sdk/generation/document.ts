/** The part of an OpenAPI document that the SDK reads, and the operations in it. */
import { methodOf, namespaceOf } from "./names.ts";

interface Schema {
  $ref?: string;
  allOf?: Schema[];
  properties?: Record<string, Schema>;
}

interface Parameter {
  $ref?: string;
  name: string;
  in: string;
  required?: boolean;
}

interface OperationObject {
  operationId: string;
  tags: string[];
  summary?: string;
  description?: string;
  /** Set on a POST that only reads: no idempotency key, always safe to repeat. */
  "x-listino-safe"?: boolean;
  parameters?: Parameter[];
  requestBody?: { $ref?: string; required?: boolean };
  responses: Record<string, { $ref?: string; content?: Record<string, { schema?: Schema }> }>;
}

export interface Document {
  paths: Record<string, Partial<Record<Verb, OperationObject>> & { parameters?: Parameter[] }>;
  webhooks?: Record<string, { post?: { requestBody?: { content: Record<string, { schema?: Schema }> } } }>;
  components?: object;
}

export type FaceName = "store" | "admin";

export interface PlannedOperation {
  id: string;
  face: FaceName;
  namespace: string;
  method: string;
  /** `METHOD path takes`, as sdk/core/operation.ts reads it. */
  line: string;
  pathParameters: string[];
  body: "none" | "optional" | "required";
  query: "none" | "optional" | "required";
  isList: boolean;
  /** Whether an answer has anything in it; 202 and 204 may have nothing. */
  answers: boolean;
  /** Whether the document declares any problem. */
  fails: boolean;
  summary: string;
}

const verbs = ["get", "put", "post", "delete", "patch"] as const;
type Verb = (typeof verbs)[number];

export function plan(document: Document): PlannedOperation[] {
  const planned: PlannedOperation[] = [];
  const taken = new Map<string, string>();
  for (const [path, item] of Object.entries(document.paths)) {
    const face = /^\/v1\/(store|admin)\//.exec(path)?.[1] as FaceName | undefined;
    if (!face) continue;
    for (const verb of verbs) {
      const found = item[verb];
      if (!found) continue;
      const one = planOne(document, face, path, verb, found, item.parameters ?? []);
      for (const name of [one.id, `${face} ${one.namespace}.${one.method}`]) {
        const other = taken.get(name);
        if (other) throw new Error(`${one.id} and ${other} would both be called ${name}`);
        taken.set(name, one.id);
      }
      planned.push(one);
    }
  }
  return planned;
}

function planOne(
  document: Document,
  face: FaceName,
  path: string,
  verb: Verb,
  found: OperationObject,
  shared: Parameter[],
): PlannedOperation {
  const { operationId: id, tags } = found;
  const tag = tags?.[0];
  if (!id || !tag) throw new Error(`${verb} ${path} needs an operationId and a tag`);
  const parameters = [...shared, ...(found.parameters ?? [])].map((one) => resolve(document, one));
  const queries = parameters.filter((one) => one.in === "query");
  const query = queries.length === 0 ? "none" : queries.some((one) => one.required) ? "required" : "optional";
  const request = found.requestBody && resolve(document, found.requestBody);
  const body = request ? (request.required ? "required" : "optional") : "none";
  const isList = answersPages(document, found);
  const safe = verb === "post" && (isList || found["x-listino-safe"] === true);
  const takes = [body !== "none" && "b", query !== "none" && "q", safe && "s"].filter(Boolean).join("");
  return {
    id,
    face,
    namespace: namespaceOf(tag),
    method: methodOf(id, tag),
    line: [verb.toUpperCase(), path, takes].join(" ").trimEnd(),
    pathParameters: [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string),
    body,
    query,
    isList,
    answers: Object.entries(found.responses).some(
      ([status, response]) => status.startsWith("2") && resolve(document, response).content,
    ),
    fails: Object.keys(found.responses).some((status) => /^(4|5|default)/.test(status)),
    summary: (found.summary ?? found.description ?? id).split("\n")[0] ?? id,
  };
}

/** A list is what answers 200 with `data` and `next_cursor`. */
function answersPages(document: Document, found: OperationObject): boolean {
  const ok = found.responses["200"];
  const schema = ok && resolve(document, ok).content?.["application/json"]?.schema;
  const names = schema ? propertyNames(document, schema) : [];
  return names.includes("data") && names.includes("next_cursor");
}

function propertyNames(document: Document, schema: Schema): string[] {
  const { properties = {}, allOf = [] } = resolve(document, schema);
  return [...Object.keys(properties), ...allOf.flatMap((part) => propertyNames(document, part))];
}

function resolve<T extends { $ref?: string }>(document: Document, thing: T): T {
  if (!thing.$ref) return thing;
  const found = thing.$ref
    .replace(/^#\//, "")
    .split("/")
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document);
  if (!found) throw new Error(`${thing.$ref} leads nowhere`);
  return resolve(document, found as T);
}
