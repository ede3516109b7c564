import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { Permission } from "../../kernel/permissions.ts";
import { changesBetween, fieldNames } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { requireMatch } from "../../platform/http/etag.ts";
import { notFound } from "../../platform/http/problems.ts";
import { addressUpdated } from "./events.ts";
import { moveDefaults } from "./move-defaults.ts";
import { type AddressBook, lockBook, requireBranch } from "./queries.ts";
import {
  type AddressChange,
  addressColumns,
  PERSONAL,
  presentAddress,
  presentAdminAddress,
} from "./schemas.ts";
import { addresses } from "./tables.ts";

type Input = z.infer<typeof AddressChange> & { readonly id: string };
type Row = typeof addresses.$inferSelect;

const changing = <Wire extends ReturnType<typeof presentAddress>>(
  permission: Permission,
  load: (tx: Tx, input: Input) => Promise<AddressBook | undefined>,
  present: (row: Row) => Wire,
) =>
  command({
    permission,
    audit: "address.updated",
    load,
    run: async (work, { id, ...change }, { loaded: book }) => {
      const row = book?.rows.find((one) => one.id === id);
      if (!book || !row) throw notFound.refuse();
      const before = present(row);
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

/** By a buyer, of the company it is signed in for. */
export const updateAddress = changing(
  { buyer: "addresses.edit" },
  (tx) => lockBook(tx, tx.companyId),
  presentAddress,
);
/** By staff, of any company. */
export const adminUpdateAddress = changing(
  { staff: "companies.write" },
  async (tx, { id }) => {
    const [found] = await tx.db
      .select({ companyId: addresses.companyId })
      .from(addresses)
      .where(eq(addresses.id, id));
    return found && lockBook(tx, found.companyId);
  },
  presentAdminAddress,
);
