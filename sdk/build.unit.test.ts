import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildSdk } from "./build.ts";

const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "listino-consumer-"));
  buildSdk(join(folder, "sdk"));
  mkdirSync(join(folder, "node_modules", "@listino"), { recursive: true });
  symlinkSync(join(folder, "sdk"), join(folder, "node_modules", "@listino", "sdk"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As somebody compiles who has neither our sources nor our settings. */
function compile(...files: string[]): void {
  const strict = ["--strict", "--exactOptionalPropertyTypes", "--lib", "es2022,dom,dom.iterable"];
  const flags = ["--module", "nodenext", "--target", "es2022", ...strict];
  execFileSync(process.execPath, [compiler, ...flags, ...files], { cwd: folder, stdio: "inherit" });
}

const consumer = `
import { createStoreClient, type Order } from "@listino/sdk";
import { createAdminClient } from "@listino/sdk/admin";
import type { StoreClient } from "@listino/sdk/store";
import { verifyWebhook } from "@listino/sdk/webhooks";

const store: StoreClient = createStoreClient({ publishableKey: "pk_1", baseUrl: "http://127.0.0.1" });
export const submit = (): Promise<Order> =>
  store.orders.submit({ cart_id: "a", billing_address_id: "b", shipping_address_id: "c" });
// @ts-expect-error a promised date is required
export const accept = () => createAdminClient({ secretKey: "sk_1", baseUrl: "" }).orders.accept("ord_1", {});
console.log(Object.keys(store.orders).includes("submit"), typeof verifyWebhook);
`;

test("the published package compiles and runs for a consumer", () => {
  writeFileSync(join(folder, "shop.ts"), consumer);
  compile("shop.ts");
  const printed = execFileSync(process.execPath, ["shop.js"], { cwd: folder, encoding: "utf8" });
  expect(printed).toBe("true function\n");
});

/** What the README's snippets take for granted. */
const surroundings = `
import type * as sdk from "@listino/sdk";
declare global {
  const process: { env: { LISTINO_SECRET_KEY: string } };
  const baseUrl: string, publishableKey: string, supplier_id: string, email: string, password: string;
  const contract_id: string, cart_id: string, currentSecret: string, previousSecret: string;
  const listino: sdk.AdminClient;
  const store: sdk.StoreClient;
  const createAdminClient: typeof sdk.createAdminClient;
  const createStoreClient: typeof sdk.createStoreClient;
  const order: sdk.SubmitOrderInput;
  const rows: sdk.BulkUpsertProductsData["body"]["rows"];
  const form: { key: string };
  const request: Request;
  const signal: AbortSignal;
  const metrics: { record(...facts: unknown[]): void };
  interface Shape { id: string }
  function showSignIn(): void;
  function showShort(lines: { sku: string; available: string | null }[]): void;
  function showOffline(): void;
  function showFields(fields: readonly { pointer: string }[]): void;
  function pick(order: sdk.Order): Promise<void>;
}
`;

test("the README's snippets compile", () => {
  writeFileSync(join(folder, "surroundings.d.ts"), surroundings);
  const readme = readFileSync(new URL("./README.md", import.meta.url), "utf8");
  const snippets = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code = ""]) =>
    code.replaceAll("(…)", "()"),
  );
  expect(snippets.length).toBeGreaterThan(8);
  const files = snippets.map((code, index) => {
    const name = `snippet-${index + 1}.ts`;
    writeFileSync(join(folder, name), `${code}\nexport {};\n`);
    return name;
  });
  compile("surroundings.d.ts", ...files);
});
