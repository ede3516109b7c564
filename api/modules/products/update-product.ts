import type { z } from "@hono/zod-openapi";
import { lockKeys } from "../../platform/bulk/lock.ts";
import { changesBetween, fieldNames } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import { requireMatch } from "../../platform/http/etag.ts";
import { invalidRequest, notFound } from "../../platform/http/problems.ts";
import { applyRow } from "./domain/apply-row.ts";
import { productUpdated } from "./events.ts";
import { findKnown, findProduct, namedBy } from "./queries.ts";
import { type ProductChange, type ProductFound, presentProduct } from "./schemas.ts";
import { writeProducts } from "./write-products.ts";

type Change = z.infer<typeof ProductChange> & { readonly id: string };

/** Absent fields stay as they are. */
export const updateProduct = command({
  permission: { staff: "products.write" },
  audit: "product.updated",
  load: async (tx, input: Change) => {
    const [, found, known] = await Promise.all([
      lockKeys(tx, "products"),
      findProduct(tx, input.id, true),
      findKnown(tx, namedBy([input])),
    ]);
    return { found, known };
  },
  run: async (work, { id, ...change }, { loaded: { found, known } }) => {
    if (!found) throw notFound.refuse();
    const before = presentProduct(found);
    requireMatch(work.ifMatch, found.version, before);
    const { version, createdAt, updatedAt, ...keys } = found;
    const { categoryExternalId, familyExternalId, replacementExternalId, ...record } = keys;
    const applied = applyRow(record, change, known, { id, externalId: found.externalId ?? "" });
    if (!applied.ok) {
      const { field, ...error } = applied.error;
      throw invalidRequest.refuse({ errors: [{ pointer: `/${field}`, ...error }] });
    }
    if (!applied.changed) return { version, record: before };
    await writeProducts(work, [{ before: record, after: applied.after }]);
    const now: ProductFound = {
      ...found,
      ...applied.after,
      categoryExternalId: given(change.category_external_id, categoryExternalId),
      familyExternalId: given(change.family_external_id, familyExternalId),
      replacementExternalId: given(change.replacement_external_id, replacementExternalId),
      updatedAt: work.now.toISOString(),
    };
    const after = presentProduct(now);
    const changes = changesBetween(before, after, { except: ["updated_at"] });
    work.changed(id, changes);
    work.emit(productUpdated, { recordId: id, data: { fields: fieldNames(changes) } });
    return { version: version + 1, record: after };
  },
});

function given(changed: string | null | undefined, before: string | null): string | null {
  return changed === undefined ? before : changed;
}
