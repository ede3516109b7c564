/**
 * `npm run new <plural-noun> [-- --prefix abc]`: writes a module's skeleton, lists it, and makes its table's migration.
 * What it writes type-checks and passes its own test; from there it is yours.
 */
import { parseArgs } from "node:util";
import { formatFiles, namesOf, prefixesInUse, writeMigration, writeModule } from "./new-module.ts";
import { root } from "./project-root.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { prefix: { type: "string" } },
});
const [noun = ""] = positionals;
const prefix = values.prefix ?? noun.replaceAll("-", "").slice(0, 3);
const names = namesOf(noun, prefix);
if ((await prefixesInUse(root)).has(prefix)) {
  throw new Error(`${prefix}_ begins other records' ids: npm run new ${noun} -- --prefix <three letters>`);
}
const files = await writeModule(root, names);
await formatFiles(root, files);
const written = [...files, await writeMigration(root, names)];
console.log(`${written.join("\n")}

Then:
  npm run openapi && npm run sdk     the operations in the document and the SDK
  api/modules.ts                     move ${names.folder} up, above whatever will import it
  api/testing/tenancy/seed.ts        one of these for each supplier (every table has rows there)
  api/testing/strangers/records.ts   where its ids ${prefix}_… come from
  npx vitest run --project api api/modules/${names.folder}`);
