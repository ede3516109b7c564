/**
 * Writes the CSV files of this folder from the catalogue of the source (see README.md):
 *
 *   npx tsx examples/supplier-site/catalogue/derive.ts path/to/catalogue-2010-12-to-2011-04.csv
 */
import { readFileSync, writeFileSync } from "node:fs";
import { type CatalogueFile, deriveCatalogue, FILES } from "./catalogue.ts";
import { formatCsv, parseCsv } from "./csv.ts";

const [sourcePath] = process.argv.slice(2);
if (!sourcePath) throw new Error("which file is the source catalogue? Give its path as the argument.");

const catalogue = deriveCatalogue(parseCsv(readFileSync(sourcePath, "utf8")));
for (const file of Object.keys(FILES) as CatalogueFile[]) {
  writeFileSync(new URL(`${file}.csv`, import.meta.url), formatCsv(FILES[file], catalogue[file]));
  console.log(`${file}.csv: ${catalogue[file].length} rows`);
}
