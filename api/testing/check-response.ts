/** Holds every response to the OpenAPI document: the status is declared, the media type fits, the body is valid. */
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { createApp } from "../app.ts";
import { openApiDocument } from "../platform/http/document.ts";

type App = ReturnType<typeof createApp>;
interface Operation {
  responses?: Record<string, { content?: Record<string, { schema?: object }> }>;
}

const validators = new WeakMap<App, ReturnType<typeof compile>>();

export function checkResponse(
  app: App,
  method: string,
  path: string,
  response: Response,
  body: unknown,
): void {
  let validator = validators.get(app);
  if (!validator) {
    validator = compile(app);
    validators.set(app, validator);
  }
  validator(method.toLowerCase(), path.split("?")[0] ?? path, response, body);
}

function compile(app: App) {
  const document = openApiDocument(app);
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(document, "api");
  const paths = Object.entries(document.paths ?? {}).map(([template, item]) => ({
    template,
    item: item as Record<string, Operation>,
    pattern: new RegExp(`^${template.replace(/\{[^}]+\}/g, "([^/]+)")}$`),
    variables: (template.match(/\{/g) ?? []).length,
  }));
  paths.sort((a, b) => a.variables - b.variables);
  const compiled = new Map<string, ReturnType<typeof ajv.compile>>();

  return (method: string, path: string, response: Response, body: unknown) => {
    const found = paths.find(({ pattern, item }) => pattern.test(path) && item[method]);
    if (!found) {
      if (response.status !== 404 && path.startsWith("/v1/"))
        throw new Error(`${method} ${path} is not in the document`);
      return;
    }
    const status = String(response.status);
    const declared = found.item[method]?.responses?.[status];
    const where = `${method.toUpperCase()} ${found.template} ${status}`;
    if (!declared) throw new Error(`${where} is not declared in the document: ${JSON.stringify(body)}`);
    if (!declared.content) {
      if (body !== "") throw new Error(`${where} is declared without a body, but has one`);
      return;
    }
    const type = (response.headers.get("content-type") ?? "").split(";")[0] ?? "";
    if (!declared.content[type]) throw new Error(`${where} is declared without the media type ${type}`);
    const encode = (part: string) => encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));
    const pointer = ["paths", found.template, method, "responses", status, "content", type, "schema"]
      .map(encode)
      .join("/");
    let validate = compiled.get(pointer);
    if (!validate) {
      validate = ajv.compile({ $ref: `api#/${pointer}` });
      compiled.set(pointer, validate);
    }
    if (!validate(body)) {
      throw new Error(
        `${where} does not match the document: ${ajv.errorsText(validate.errors)}\n${JSON.stringify(body, null, 1)}`,
      );
    }
  };
}
