import type { z } from "zod";
import type { Permission } from "../../kernel/permissions.ts";
import { changesBetween } from "../../platform/changes.ts";
import { command, type Work } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { invalidRequest } from "../../platform/http/problems.ts";
import { addressCreated } from "./events.ts";
import { moveDefaults } from "./move-defaults.ts";
import { type AddressBook, lockBook, requireBranch } from "./queries.ts";
import {
  type AddressDraft,
  addressColumns,
  PERSONAL,
  presentAddress,
  presentAdminAddress,
} from "./schemas.ts";
import { addresses } from "./tables.ts";

type Draft = z.infer<typeof AddressDraft>;
type Input = Draft & { readonly company_id?: string };
type Row = typeof addresses.$inferSelect;

const adding = <Wire>(permission: Permission, present: (row: Row) => Wire) =>
  command({
    permission,
    audit: "address.created",
    load: (tx: Tx, { company_id }: Input) => lockBook(tx, company_id ?? tx.companyId),
    run: async (work, draft, { loaded: book }) => {
      if (!book) {
        throw invalidRequest.refuse({
          errors: [
            { pointer: "/company_id", code: "unknown_company", detail: "is not one of your companies" },
          ],
        });
      }
      requireBranch(book, draft.location_id);
      const row = newRow(work, draft, book);
      await moveDefaults(work, book.rows, row);
      await work.db.insert(addresses).values(row);
      const changes = changesBetween(null, presentAddress(row), { except: ["id"], personal: PERSONAL });
      work.changed(row.id, changes);
      work.emit(addressCreated, { recordId: row.id, companyId: row.companyId, data: {} });
      return present(row);
    },
  });

/** By a buyer, for the company it is signed in for. */
export const createAddress = adding({ buyer: "addresses.edit" }, presentAddress);
/** By staff, for any company. */
export const adminCreateAddress = adding({ staff: "companies.write" }, presentAdminAddress);

function newRow(work: Work, draft: Draft, { company, rows }: AddressBook): Row {
  return {
    ...addressColumns({
      ...draft,
      location_id: draft.location_id ?? null,
      label: draft.label ?? draft.city,
      company_name: draft.company_name ?? company.name,
      contact_name: draft.contact_name ?? null,
      line2: draft.line2 ?? null,
      region: draft.region ?? null,
      phone: draft.phone ?? null,
      is_billing_default: draft.is_billing_default ?? !rows.some((row) => row.isBillingDefault),
      is_shipping_default: draft.is_shipping_default ?? !rows.some((row) => row.isShippingDefault),
    }),
    supplierId: work.supplierId,
    companyId: company.id,
    id: work.id("adr"),
    version: 1,
    createdAt: work.now,
    updatedAt: work.now,
  };
}
