import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { plan } from "./generation/document.ts";
import { renderFace, renderOperations } from "./generation/render.ts";

const folder = new URL(".", import.meta.url).pathname;

/** Bytes that a page loads: bundled, minified, gzipped. */
async function weigh(source: string, replaced: Record<string, string> = {}): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: folder, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    plugins: [
      {
        name: "replace",
        setup({ onLoad }) {
          onLoad({ filter: /generated\/.*\.ts$/ }, ({ path }) => {
            const contents = replaced[path.split("/").at(-1) ?? ""];
            return contents === undefined ? undefined : { contents, loader: "ts" };
          });
        },
      },
    ],
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

const everyFace = 'export { createStoreClient, createAdminClient } from "./index.ts"';

test("one operation with its connection weighs at most 2.4 KB", async () => {
  expect(await weigh('export { connectStore, submitOrder } from "./index.ts"')).toBeLessThanOrEqual(2450);
});

test("a list adds no more than its iterator", async () => {
  const list = await weigh('export { connectStore, queryPrices } from "./index.ts"');
  expect(list).toBeLessThanOrEqual(2650);
});

test("both faces together weigh at most 7.5 KB", async () => {
  expect(await weigh(everyFace)).toBeLessThanOrEqual(7500);
});

test("both faces would still weigh at most 7.5 KB with 190 operations", async () => {
  const nouns = [
    "Order",
    "Quote",
    "Invoice",
    "Payment",
    "Return",
    "Shipment",
    "Credit",
    "Location",
    "Vendor",
    "Task",
  ];
  const verbs = ["list", "get", "create", "update", "accept", "reject", "cancel", "hold", "copy", "send"];
  const paths: Record<string, object> = {};
  for (const [face, prefix] of [
    ["store", ""],
    ["admin", "admin"],
  ] as const) {
    for (const noun of nouns.slice(0, face === "store" ? 10 : 9)) {
      for (const verb of verbs) {
        const id = prefix ? `admin${verb[0]?.toUpperCase()}${verb.slice(1)}${noun}` : `${verb}${noun}`;
        const path = `/v1/${face}/${noun.toLowerCase()}s/${verb === "list" ? "" : "{id}/"}${verb}`;
        const tags = [`${noun.toLowerCase()}s`];
        paths[path] = { post: { operationId: id, tags, requestBody: { required: true }, responses: {} } };
      }
    }
  }
  const operations = plan({ paths } as Parameters<typeof plan>[0]);
  expect(operations).toHaveLength(190);
  const files = ["store", "admin"].flatMap((name) => {
    const face = name as "store" | "admin";
    const own = operations.filter((one) => one.face === face);
    return [
      [`${face}-operations.ts`, renderOperations(own)],
      [`${face}-face.ts`, renderFace(face, own)],
    ];
  });
  expect(await weigh(everyFace, Object.fromEntries(files))).toBeLessThanOrEqual(7500);
});
