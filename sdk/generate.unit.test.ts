import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checkSdkDrift, generateSdk } from "./generate.ts";

const text = { type: "string" };
const answer = (schema: object) => ({ description: "Done.", content: { "application/json": { schema } } });
const refusal = { type: "object", required: ["code"], properties: { code: { const: "cup_unknown" } } };

const document = {
  openapi: "3.1.0",
  info: { title: "Cups", version: "1" },
  paths: {
    "/v1/store/cups/{id}": {
      get: {
        operationId: "getCup",
        tags: ["cups"],
        parameters: [{ name: "id", in: "path", required: true, schema: text }],
        responses: {
          200: answer({ $ref: "#/components/schemas/Cup" }),
          404: { description: "No.", content: { "application/problem+json": { schema: refusal } } },
        },
      },
    },
  },
  components: { schemas: { Cup: { type: "object", required: ["sku"], properties: { sku: text } } } },
};

function workplace(content: object): { path: string; target: string } {
  const folder = mkdtempSync(join(tmpdir(), "listino-generate-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "openapi.json");
  writeFileSync(path, JSON.stringify(content));
  return { path, target: join(folder, "generated") };
}

test("generating again gives the same bytes, and drift names what was edited by hand", async () => {
  const { path, target } = workplace(document);
  await generateSdk(path, target);
  expect(await checkSdkDrift(path, target)).toEqual([]);
  const operations = readFileSync(join(target, "store-operations.ts"), "utf8");
  expect(operations).toMatch(/^\/\/ Generated .* Do not edit\.\n/);
  expect(operations).toContain("getCup: Operation<[id: string, options?: CallOptions]");
  expect(readFileSync(join(target, "types.ts"), "utf8")).toContain("code: 'cup_unknown'");

  appendFileSync(join(target, "types.ts"), "\n");
  writeFileSync(join(target, "left-over.ts"), "");
  expect(await checkSdkDrift(path, target)).toEqual(["left-over.ts", "types.ts"]);
});
