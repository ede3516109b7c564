import { eq } from "drizzle-orm";
import type { z } from "zod";
import { changesBetween, fieldNames } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { requireMatch } from "../../platform/http/etag.ts";
import { notFound } from "../../platform/http/problems.ts";
import { addressUpdated } from "./events.ts";
import { moveDefaults } from "./move-defaults.ts";
import { lockBook, requireBranch } from "./queries.ts";
import { type AddressChange, addressColumns, PERSONAL, presentAddress } from "./schemas.ts";
import { addresses } from "./tables.ts";

type Input = z.infer<typeof AddressChange> & { readonly id: string };

export const updateAddress = command({
  permission: { buyer: "addresses.edit" },
  audit: "address.updated",
  load: (tx: Tx, _input: Input) => lockBook(tx, tx.companyId),
  run: async (work, { id, ...change }, { loaded: book }) => {
    const row = book?.rows.find((one) => one.id === id);
    if (!book || !row) throw notFound.refuse();
    const before = presentAddress(row);
    requireMatch(work.ifMatch, row.version, before);
    requireBranch(book, change.location_id);
    const after = { ...before, ...change };
    const changes = changesBetween(before, after, { personal: PERSONAL });
    if (changes.length === 0) return { version: row.version, record: before };
    const next = { ...row, ...addressColumns(after), version: row.version + 1, updatedAt: work.now };
    await moveDefaults(work, book.rows, next);
    await work.db.update(addresses).set(next).where(eq(addresses.id, id));
    work.changed(id, changes);
    work.emit(addressUpdated, {
      recordId: id,
      companyId: row.companyId,
      data: { fields: fieldNames(changes) },
    });
    return { version: next.version, record: after };
  },
});
