import type { Bulk } from "../../platform/bulk/bulk.ts";
import { importCategories } from "../categories/index.ts";
import { importCompanies } from "../invitations/index.ts";
import { importEntries } from "../price-lists/index.ts";
import { importProducts } from "../products/index.ts";
import { importStock } from "../stock/index.ts";
import type { Kind } from "./domain/fields.ts";

/** What a kind of file is written by, given the price list that prices go into. */
type Writer = Pick<Bulk<string | null>, "permission" | "stream" | "rehearse">;

/** The same commands as the bulk operations', so that a file and a request are held to the same rules. */
export const WRITERS: Readonly<Record<Kind, Writer>> = {
  products: all(importProducts),
  categories: all(importCategories),
  stock: all(importStock),
  companies: all(importCompanies),
  prices: {
    permission: importEntries.permission,
    stream: (context, body, list) => importEntries.stream(context, body, { priceListId: list ?? "" }),
    rehearse: (context, body, list, tell) =>
      importEntries.rehearse(context, body, { priceListId: list ?? "" }, tell),
  },
};

function all({ permission, stream, rehearse }: Bulk<undefined>): Writer {
  return {
    permission,
    stream: (context, body) => stream(context, body, undefined),
    rehearse: (context, body, _list, tell) => rehearse(context, body, undefined, tell),
  };
}
