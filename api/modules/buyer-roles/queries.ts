import { asc, eq, gt } from "drizzle-orm";
import { beyond } from "../../kernel/grants.ts";
import { asBuyer } from "../../platform/auth/permit.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { decodeCursor, page } from "../../platform/http/cursor.ts";
import { notFound } from "../../platform/http/problems.ts";
import { query } from "../../platform/query.ts";
import { presentGrants } from "./domain/present-grants.ts";
import { presentBuyerRole } from "./schemas.ts";
import { buyerRoles } from "./tables.ts";

interface Page {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

function readRoles(tx: Tx, { limit, cursor }: Page) {
  const after = cursor === undefined ? undefined : gt(buyerRoles.id, String(decodeCursor(cursor, 1)[0]));
  return tx.db
    .select()
    .from(buyerRoles)
    .where(after)
    .orderBy(asc(buyerRoles.id))
    .limit(limit + 1);
}

export const adminListBuyerRoles = query({
  permission: { staff: "buyers.read" },
  run: async (tx, input: Page) =>
    page(await readRoles(tx, input), input.limit, (row) => [row.id], presentBuyerRole),
});

export const getBuyerRole = query({
  permission: { staff: "buyers.read" },
  run: async (tx, { id }: { id: string }) => {
    const [row] = await tx.db.select().from(buyerRoles).where(eq(buyerRoles.id, id));
    if (!row) throw notFound.refuse();
    return { version: row.version, record: presentBuyerRole(row) };
  },
});

/** The roles a company's administrator may choose from. */
export const listBuyerRoles = query({
  permission: { buyer: "buyers.manage" },
  run: async (read, input: Page) => {
    const rows = await readRoles(read, input);
    const { grants: held } = asBuyer(await read.actor());
    return page(
      rows,
      input.limit,
      (row) => [row.id],
      ({ id, name, grants }) => ({
        id,
        name,
        grants: presentGrants(grants),
        grantable: beyond(held, grants).length === 0,
      }),
    );
  },
});
