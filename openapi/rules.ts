/** What we care about in the OpenAPI document, because names, docs and the SDK are made from it. */
import { answerRules, requestRules } from "./body-rules.ts";
import { type Document, type Located, operationsOf } from "./document.ts";
import { componentRules } from "./schema-rules.ts";

export interface Broken {
  readonly where: string;
  readonly what: string;
}

/** Verbs that an operationId may begin with: the SDK makes its methods' names from them. A new one is added here. */
const VERBS = new Set(
  (
    "accept bulk bulkSet bulkUpsert cancel check close compare correct count create delete dismiss explain export get invite list lookup open put query refuse register reject resume " +
    "resend revoke rotate set start submit suspend switch update withdraw " +
    "change complete confirm read remove renew request"
  ).split(" "),
);
/** Last segments of POSTs that only read. */
const READING = new Set("check compare count explain lookup parse query".split(" "));
/** Tags beside the modules' names: what a caller has only one of is named in the singular, as in its path. */
const SINGULAR = ["supplier", "me"];
const PREFIX = /^\/v1\/(store|admin|hooks|channels)\/[a-z]/;

type Rule = (one: Located, document: Document) => string[];

const named: Rule = ({ operation: { operationId = "" } }) => {
  const words = operationId.match(/^[a-z]+|[A-Z][a-z0-9]*/g) ?? [];
  if (words.join("") !== operationId || words.length < 2)
    return ["its operationId must be a verb and a noun in camelCase"];
  const [first, second] = words;
  const verb =
    first === "admin" ? (second?.toLowerCase() ?? "") : first === "bulk" ? `bulk${second}` : (first ?? "");
  return VERBS.has(verb)
    ? []
    : [`its operationId begins with "${verb}", which is no verb of openapi/rules.ts`];
};

const told: Rule = ({ operation: { summary = "", description = "" } }) => [
  ...(summary === "" || summary.endsWith(".") || summary.length > 80
    ? ["needs a summary of at most 80 characters, without a full stop"]
    : []),
  ...(description.endsWith(".") ? [] : ["needs a description in whole sentences"]),
];

const placed: Rule = ({ path }) => [
  ...(PREFIX.test(path) ? [] : ["its path must begin with /v1/store, /v1/admin, /v1/hooks or /v1/channels"]),
  ...(/\/$|[A-Z_](?![^{]*\})/.test(path) ? ["its path must be lower case with hyphens"] : []),
];

const safe: Rule = ({ verb, path, operation }) => {
  const marked = operation["x-listino-safe"] === true;
  const reads = READING.has(path.split("/").at(-1) ?? "");
  if (marked && verb !== "post") return ["only a POST needs x-listino-safe"];
  if (verb === "post" && reads && !marked) return ["only reads, so it needs x-listino-safe: true"];
  return [];
};

const problems: Rule = ({ path, operation }) => {
  const has = (status: string) => operation.responses?.[status]?.content?.["application/problem+json"];
  const secured = (operation.security ?? []).some((one) => Object.keys(one).length > 0);
  const input = operation.requestBody !== undefined || (operation.parameters ?? []).length > 0;
  const needed: [string, boolean][] = [
    ["500", true],
    ["401", secured],
    ["422", input],
    ["404", path.includes("{")],
  ];
  return needed.flatMap(([status, wanted]) =>
    wanted && !has(status) ? [`must declare its ${status} as application/problem+json`] : [],
  );
};

const parameters: Rule = ({ operation }) =>
  (operation.parameters ?? []).flatMap(({ name, in: place, description, schema }) => [
    ...(place === "header" || /^[a-z][a-z0-9_]*$/.test(name)
      ? []
      : [`its parameter ${name} must be snake_case`]),
    ...(description || schema?.description ? [] : [`its parameter ${name} needs a description`]),
  ]);

const RULES: readonly Rule[] = [named, told, placed, safe, problems, parameters, requestRules, answerRules];

export function brokenRules(document: Document, modules: readonly string[]): Broken[] {
  const operations = operationsOf(document);
  const tags = new Set([...modules, ...SINGULAR]);
  const each = operations.flatMap((one) =>
    [...RULES.flatMap((rule) => rule(one, document)), ...tagged(one, tags)].map((what) => ({
      where: one.operation.operationId ?? `${one.verb.toUpperCase()} ${one.path}`,
      what,
    })),
  );
  return [...each, ...twice(operations), ...componentRules(document, operations)];
}

function tagged({ operation: { tags = [] } }: Located, known: ReadonlySet<string>): string[] {
  const [tag, ...more] = tags;
  if (tag === undefined || more.length > 0) return ["needs exactly one tag"];
  return known.has(tag) ? [] : [`its tag "${tag}" is no module of api/modules.ts`];
}

function twice(operations: readonly Located[]): Broken[] {
  const groups = Map.groupBy(operations, ({ operation }) => operation.operationId ?? "");
  return [...groups].flatMap(([id, { length }]) =>
    id !== "" && length > 1 ? [{ where: id, what: `is the operationId of ${length} operations` }] : [],
  );
}
