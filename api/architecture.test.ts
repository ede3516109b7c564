/** The law of the house, executed. What it forbids and why: api/README.md; how it is scanned: api/testing/architecture. */
import { describe, expect, test } from "vitest";
import { root } from "./cli/project-root.ts";
import { modules } from "./modules.ts";
import { SYSTEM_USES } from "./platform/db/system-uses.ts";
import { importBreaches } from "./testing/architecture/imports.ts";
import {
  fullFolders,
  LONG,
  LONGISH,
  longFiles,
  moduleFiles,
  silentDoors,
  unlistedModules,
  vagueNames,
} from "./testing/architecture/names.ts";
import { looseEnds, reservedBreaches, runtimeBreaches } from "./testing/architecture/runtime-words.ts";
import { type Breach, listFiles, readSources, tell } from "./testing/architecture/sources.ts";
import { systemUseBreaches } from "./testing/architecture/system-uses.ts";
import { foreignWrites } from "./testing/architecture/writes.ts";

const files = listFiles(root);
const sources = readSources(root, files);
const order = modules.map(({ name }) => name);
const none = (breaches: readonly Breach[]) => expect(breaches.map(tell)).toEqual([]);

describe("the house", () => {
  test("lists every module in one column", () => none(unlistedModules(files, order)));
  test("imports along its law: down the column, never around a port", () =>
    none(importBreaches(sources, order)));
  test("names the runtime in its doors alone", () => none(runtimeBreaches(sources)));
  test("sets role and tenant in one place, and makes tables in one way", () =>
    none(reservedBreaches(sources)));
  test("looks across suppliers for listed reasons alone", () =>
    none(systemUseBreaches(sources, Object.keys(SYSTEM_USES))));
  test("lets only the owner of a table write it", () => none(foreignWrites(sources)));
  test("has modules of the same few files, one verb in each", () => none(moduleFiles(files, sources)));
  test("says at each module's door what the noun is", () => none(silentDoors(sources)));
  test("has no room whose name tells nobody what it is for", () => none(vagueNames(files)));
  test("has no file over 300 lines", () => {
    const asking = longFiles(sources, LONGISH).map(tell);
    if (asking.length > 0) console.warn(asking.join("\n"));
    none(longFiles(sources, LONG));
  });
  test("has no folder of more than 25 entries", () => none(fullFolders(files)));
  test("leaves no loose ends", () => none(looseEnds(sources)));
});
