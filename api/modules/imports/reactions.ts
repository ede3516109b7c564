/** What imports do when they speak themselves: a started one is worked off. */
import type { Subscriber } from "../../platform/events/definition.ts";
import { importStarted } from "./events.ts";
import { writeImport } from "./write-import.ts";

export const workOffImports: Subscriber = {
  name: "work-off-imports",
  events: [importStarted.name],
  handle: ({ ports }, { supplierId, recordId }) => writeImport(ports, supplierId, recordId),
};
