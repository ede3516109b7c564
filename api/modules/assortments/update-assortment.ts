import { eq } from "drizzle-orm";
import { lockKeys } from "../../platform/bulk/lock.ts";
import { changesBetween, fieldNames } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import { unlessTaken } from "../../platform/db/sql-state.ts";
import { requireMatch } from "../../platform/http/etag.ts";
import { notFound } from "../../platform/http/problems.ts";
import { assortmentUpdated } from "./events.ts";
import { externalIdTaken } from "./problems.ts";
import { readAssortment } from "./queries.ts";
import { type AssortmentChange, presentAssortment } from "./schemas.ts";
import { assortments } from "./tables.ts";
import { findMissing, namedBy, refuseMissing, writeContents, writeListing } from "./write-contents.ts";

type Input = AssortmentChange & { readonly id: string };

/** A list that is named replaces what was there. */
export const updateAssortment = command({
  permission: { staff: "products.write" },
  audit: "assortment.updated",
  load: async (tx, input: Input) => {
    const [, read, missing] = await Promise.all([
      lockKeys(tx, "products"),
      readAssortment(tx, input.id, true),
      findMissing(tx, input),
    ]);
    return { ...read, missing };
  },
  run: async (work, input, { loaded: { found, contents, missing } }) => {
    if (!found) throw notFound.refuse();
    const { id } = input;
    const before = presentAssortment(found, contents, contents.count);
    requireMatch(work.ifMatch, found.version, before);
    refuseMissing(missing);
    const named = namedBy(input);
    const own = {
      externalId: input.external_id === undefined ? found.external_id : input.external_id,
      name: input.name ?? found.name,
      status: input.status ?? found.status,
    };
    const row = { ...found, ...own, external_id: own.externalId, updated_at: work.now.toISOString() };
    const except = { except: ["updated_at" as const, "product_count" as const] };
    const planned = presentAssortment(row, { ...contents, ...named }, contents.count);
    const changes = changesBetween(before, planned, except);
    if (changes.length === 0) return { version: found.version, record: before };
    const update = work.db
      .update(assortments)
      .set({ ...own, version: found.version + 1, updatedAt: work.now })
      .where(eq(assortments.id, id));
    const ruled = named.categories !== undefined || named.products !== undefined;
    const [, , count] = await Promise.all([
      unlessTaken(update, () => externalIdTaken.refuse()),
      writeContents(work, id, named),
      ruled ? writeListing(work, id) : contents.count,
    ]);
    work.changed(id, changes);
    work.emit(assortmentUpdated, { recordId: id, data: { fields: fieldNames(changes) } });
    return { version: found.version + 1, record: { ...planned, product_count: count } };
  },
});
