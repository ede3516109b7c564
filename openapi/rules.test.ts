import { describe, expect, test } from "vitest";
import { modules } from "../api/modules.ts";
import { buildDocument } from "./build.ts";
import type { Document, Operation, Schema, Verb } from "./document.ts";
import { brokenRules } from "./rules.ts";

const problem = { content: { "application/problem+json": { schema: { type: "object" } } } };

const good: Operation = {
  operationId: "createNote",
  tags: ["notes"],
  summary: "Create a note",
  description: "Keeps a note.",
  security: [{ secretKey: [] }],
  parameters: [{ name: "id", in: "path", schema: { type: "string", description: "Id of the order." } }],
  requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Note" } } } },
  responses: {
    201: { content: { "application/json": { schema: { $ref: "#/components/schemas/Note" } } } },
    401: problem,
    404: problem,
    422: problem,
    500: problem,
  },
};

interface Change {
  readonly verb?: Verb;
  readonly path?: string;
  readonly operation?: object;
  readonly schemas?: Record<string, Schema>;
}

const note: Schema = { type: "object", properties: { note_text: { type: "string", example: "Fragile." } } };

function documentWith({
  verb = "post",
  path = "/v1/admin/orders/{id}/notes",
  operation = {},
  schemas = {},
}: Change): Document {
  return {
    paths: { [path]: { [verb]: { ...good, ...operation } as Operation } },
    components: { schemas: { Note: note, ...schemas } },
  };
}

const broken = (change: Change) => brokenRules(documentWith(change), ["notes"]).map(({ what }) => what);
const answering = (schema: Schema) => ({
  responses: { ...good.responses, 201: { content: { "application/json": { schema } } } },
});
const noteOf = (member: Schema, key = "note_text") => ({
  schemas: { Note: { type: "object", properties: { [key]: member } } },
});
const without = (status: string) => ({
  operation: {
    responses: Object.fromEntries(Object.entries(good.responses ?? {}).filter(([key]) => key !== status)),
  },
});

describe("a document", () => {
  test("that keeps the rules breaks none", () => {
    expect(broken({})).toEqual([]);
  });

  const cases: [why: string, change: Change, what: RegExp][] = [
    ["an operationId in snake_case", { operation: { operationId: "create_note" } }, /verb and a noun/],
    ["an operationId of one word", { operation: { operationId: "create" } }, /verb and a noun/],
    ["an operationId without a verb", { operation: { operationId: "noteCreation" } }, /no verb/],
    ["an admin twin without a verb", { operation: { operationId: "adminNotesList" } }, /no verb/],
    ["no tag", { operation: { tags: [] } }, /exactly one tag/],
    ["two tags", { operation: { tags: ["notes", "orders"] } }, /exactly one tag/],
    ["a tag that is no module", { operation: { tags: ["note"] } }, /no module/],
    ["no summary", { operation: { summary: undefined } }, /summary/],
    ["a summary with a full stop", { operation: { summary: "Create a note." } }, /summary/],
    ["a description in fragments", { operation: { description: "keeps it" } }, /description/],
    ["a path outside the prefixes", { path: "/v1/notes/{id}" }, /must begin with/],
    ["a path in camelCase", { path: "/v1/admin/orderNotes/{id}" }, /lower case/],
    ["a POST that only reads", { path: "/v1/admin/notes/{id}/query" }, /x-listino-safe/],
    ["a GET that says so", { verb: "get", operation: { "x-listino-safe": true } }, /only a POST/],
    ["no 500", without("500"), /its 500/],
    ["no 401 though it is secured", without("401"), /its 401/],
    ["no 404 though its path has an id", without("404"), /its 404/],
    ["no 422 though it takes input", without("422"), /its 422/],
    ["no answer", without("201"), /when it succeeds/],
    [
      "a parameter in camelCase",
      { operation: { parameters: [{ name: "perPage", in: "query", description: "Rows." }] } },
      /perPage must be snake_case/,
    ],
    [
      "a parameter nobody explains",
      { operation: { parameters: [{ name: "limit", in: "query" }] } },
      /limit needs a description/,
    ],
    [
      "a body without a name",
      { operation: { requestBody: { content: { "application/json": { schema: note } } } } },
      /body must be a named/,
    ],
    ["an answer without a name", { operation: answering(note) }, /answer must be a named/],
    ["an array as answer", { operation: answering({ type: "array", items: note }) }, /must answer an object/],
    [
      "a list that is none",
      {
        verb: "get",
        operation: { ...answering({ $ref: "#/components/schemas/Note" }), operationId: "listNotes" },
      },
      /\{ data, next_cursor \}/,
    ],
    [
      "a list of rows without a name",
      {
        operation: answering({
          type: "object",
          properties: { data: { type: "array", items: note }, next_cursor: { type: "null" } },
        }),
      },
      /rows of its list/,
    ],
    ["a member in camelCase", noteOf({ type: "string", example: "x" }, "noteText"), /snake_case/],
    ["an int64", noteOf({ type: "integer", format: "int64" }), /int64/],
    ["a default in an answer", noteOf({ type: "boolean", default: true }), /default/],
    ["a closed enum in an answer", noteOf({ type: "string", enum: ["a", "b"] }), /closed enum/],
    ["a constant in an answer", noteOf({ type: "boolean", const: true }), /closed enum/],
    [
      "a closed enum deep in an answer",
      noteOf({ type: "array", items: { anyOf: [{ type: "string", enum: ["a"] }, { type: "null" }] } }),
      /closed enum/,
    ],
    ["a text nobody has an example of", noteOf({ type: "string" }), /no example/],
  ];
  test.each(cases)("is held up by %s", (_why, change, what) => {
    expect(broken(change)).toContainEqual(expect.stringMatching(what));
  });

  test("may have closed enums in what it takes, and in the codes of its problems", () => {
    const mode: Schema = { type: "object", properties: { mode: { type: "string", enum: ["set", "add"] } } };
    const refusal: Schema = { type: "object", properties: { code: { type: "string", enum: ["not_found"] } } };
    const operation = {
      requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Mode" } } } },
      responses: { ...good.responses, 404: { content: { "application/problem+json": { schema: refusal } } } },
    };
    expect(broken({ operation, schemas: { Mode: mode } })).toEqual([]);
  });

  test("may take named rows in the envelope of all bulk operations", () => {
    const taking = (rows: Schema) => ({
      operation: {
        requestBody: {
          content: {
            "application/json": {
              schema: { type: "object", properties: { mode: { type: "string", enum: ["full"] }, rows } },
            },
          },
        },
      },
    });
    expect(broken(taking({ type: "array", items: { $ref: "#/components/schemas/Note" } }))).toEqual([]);
    expect(broken(taking({ type: "array", items: note }))).toEqual(["its body must be a named component"]);
  });

  test("has no two operations of one name", () => {
    const document: Document = {
      paths: { "/v1/admin/notes/{id}": { post: good }, "/v1/store/notes/{id}": { post: good } },
      components: { schemas: { Note: note } },
    };
    expect(brokenRules(document, ["notes"])).toEqual([
      { where: "createNote", what: "is the operationId of 2 operations" },
    ]);
  });

  test("may hold a schema that holds itself", () => {
    const tree: Schema = {
      type: "object",
      properties: {
        name: { type: "string", example: "Root" },
        children: { type: "array", items: { $ref: "#/components/schemas/Note" } },
      },
    };
    expect(broken({ schemas: { Note: tree } })).toEqual([]);
  });
});

test("the API's own document breaks no rule", () => {
  const names = modules.map(({ name }) => name);
  expect(brokenRules(buildDocument(), names).map(({ where, what }) => `${where}: ${what}`)).toEqual([]);
});
