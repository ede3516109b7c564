import { command } from "../../platform/command.ts";
import { notFound } from "../../platform/http/problems.ts";
import { findPriceList } from "../price-lists/index.ts";
import type { Kind } from "./domain/fields.ts";
import { imports } from "./tables.ts";

interface Input {
  readonly kind: Kind;
  readonly priceListId: string | null;
  readonly fileName: string;
  readonly dryRun: boolean;
}

/** The record of a file that is about to be read. */
export const openImport = command({
  permission: { staff: "imports.write" },
  audit: "import.opened",
  run: async (work, input: Input) => {
    if (input.priceListId !== null && !(await findPriceList(work, input.priceListId)))
      throw notFound.refuse();
    const id = work.id("imp");
    const stamps = { createdAt: work.now, updatedAt: work.now };
    await work.db.insert(imports).values({ ...input, ...stamps, supplierId: work.supplierId, id });
    work.changed(id, [{ field: "file_name", before: null, after: input.fileName }]);
    return id;
  },
});
