import { lockKeys } from "../../platform/bulk/lock.ts";
import { changesBetween } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import { unlessTaken } from "../../platform/db/sql-state.ts";
import { assortmentCreated } from "./events.ts";
import { externalIdTaken } from "./problems.ts";
import { type AssortmentInput, presentAssortment } from "./schemas.ts";
import { findMissing, namedBy, refuseMissing, writeContents, writeListing } from "./write-contents.ts";

// Sent at once, before what refers to it.
const INSERT = `
  insert into assortments (supplier_id, id, external_id, name, created_at, updated_at)
  values ($1, $2, $3, $4, $5::timestamptz, $5::timestamptz)`;

export const createAssortment = command({
  permission: { staff: "products.write" },
  audit: "assortment.created",
  load: async (tx, input: AssortmentInput) => {
    const [, missing] = await Promise.all([lockKeys(tx, "products"), findMissing(tx, input)]);
    return missing;
  },
  run: async (work, input, { loaded: missing }) => {
    refuseMissing(missing);
    const id = work.id("asm");
    const [externalId, named] = [input.external_id ?? null, namedBy(input)];
    const at = work.now.toISOString();
    const insert = work.query(INSERT, [work.supplierId, id, externalId, input.name, at]);
    const [, , count] = await Promise.all([
      unlessTaken(insert, () => externalIdTaken.refuse()),
      writeContents(work, id, named),
      writeListing(work, id),
    ]);
    const made = presentAssortment(
      {
        ...{ id, external_id: externalId, name: input.name, status: "active" as const, version: 1 },
        ...{ created_at: at, updated_at: at },
      },
      { categories: [], products: [], groups: [], companies: [], locations: [], ...named },
      count,
    );
    work.changed(id, changesBetween(null, made, { except: ["id", "created_at", "updated_at"] }));
    work.emit(assortmentCreated, { recordId: id, data: {} });
    return made;
  },
});
