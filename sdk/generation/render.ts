/** Operations → TypeScript source: one flat function each, and the namespaces that the faces bind. */
import type { Document, FaceName, PlannedOperation } from "./document.ts";
import { typeName } from "./names.ts";

export const header = "// Generated from the OpenAPI document by `npm run sdk`. Do not edit.\n";

export function renderOperations(operations: PlannedOperation[]): string {
  const makers = ["listOperation", "operation"].filter((maker) =>
    operations.some((one) => makerOf(one) === maker),
  );
  return [
    `${header}import type { Call, ListCall } from "../core/call.ts";`,
    'import type { CallOptions } from "../core/connection.ts";',
    `import { ${makers.join(", ")}, type Operation } from "../core/operation.ts";`,
    'import type * as T from "./types.ts";\n',
    ...operations.map(renderOne),
  ].join("\n");
}

const makerOf = (one: PlannedOperation) => (one.isList ? "listOperation" : "operation");

function renderOne(one: PlannedOperation): string {
  const type = `T.${typeName(one.id)}`;
  // Only trailing arguments may be left out, so an optional body stays a place holder before a query.
  const mark = (kind: string, isLast: boolean) => (kind === "optional" && isLast ? "?" : "");
  const args = [
    ...one.pathParameters.map((name) => `${name}: string`),
    one.body !== "none" && `body${mark(one.body, one.query !== "required")}: ${type}Data["body"]`,
    one.query !== "none" && `query${mark(one.query, true)}: ${type}Data["query"]`,
    "options?: CallOptions",
  ].filter(Boolean);
  const result = `${one.isList ? "ListCall" : "Call"}<${one.answers ? `${type}Response` : "void"}>`;
  return [
    `/** ${comment(one)} */`,
    `export const ${one.id}: Operation<[${args.join(", ")}], ${result}, ${one.fails ? `${type}Error` : "never"}> =`,
    `  /* @__PURE__ */ ${makerOf(one)}("${one.line}");\n`,
  ].join("\n");
}

const comment = (one: PlannedOperation) =>
  `${one.summary.replaceAll("*/", "* /")} \`${one.line.split(" ").slice(0, 2).join(" ")}\``;

export function renderFace(face: FaceName, operations: PlannedOperation[]): string {
  const namespaces = Map.groupBy(operations, (one) => one.namespace);
  return [
    `${header}import * as call from "./${face}-operations.ts";\n`,
    `export const ${face}Namespaces = {`,
    ...[...namespaces].flatMap(([namespace, members]) => [
      `  ${namespace}: {`,
      ...members.flatMap((one) => [`    /** ${comment(one)} */`, `    ${one.method}: call.${one.id},`]),
      "  },",
    ]),
    "};\n",
  ].join("\n");
}

/** The union of every event that the document's `webhooks` section describes. */
export function renderEvents(document: Document): string {
  const schemas = Object.values(document.webhooks ?? {}).map((hook) => {
    const reference = hook.post?.requestBody?.content["application/json"]?.schema?.$ref;
    if (!reference) throw new Error("A webhook's body must be a named schema");
    return reference.split("/").at(-1) as string;
  });
  if (schemas.length === 0) return `${header}export type WebhookEvent = { type: string; data: unknown };\n`;
  const union = schemas.map((name) => `\n  | T.${name}`).join("");
  return `${header}import type * as T from "./types.ts";\n\nexport type WebhookEvent =${union};\n`;
}
