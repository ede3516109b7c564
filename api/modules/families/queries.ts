import type { Tx } from "../../platform/db/scope.ts";
import { decodeCursor, page } from "../../platform/http/cursor.ts";
import type { Versioned } from "../../platform/http/etag.ts";
import { notFound } from "../../platform/http/problems.ts";
import { query } from "../../platform/query.ts";
import { type FamilyFound, presentFamily } from "./schemas.ts";

export const COLUMNS = "id, external_id, name, description, options, version, created_at, updated_at";

export interface FamilyFilter {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly external_id?: string | undefined;
  readonly updated_since?: string | undefined;
}

export const listFamilies = query({
  permission: { staff: "products.read" },
  run: async (tx, input: FamilyFilter) => {
    const rows = await tx.query<FamilyFound>(
      `select ${COLUMNS} from families
       where id > $1 and ($3::text is null or external_id = $3)
         and ($4::timestamptz is null or updated_at >= $4)
       order by id limit $2`,
      [
        input.cursor === undefined ? "" : String(decodeCursor(input.cursor, 1)[0]),
        input.limit + 1,
        input.external_id ?? null,
        input.updated_since ?? null,
      ],
    );
    return page(rows, input.limit, (row) => [row.id], presentFamily);
  },
});

export async function findFamily(tx: Tx, id: string, lock = false): Promise<FamilyFound | undefined> {
  const [found] = await tx.query<FamilyFound>(
    `select ${COLUMNS} from families where id = $1${lock ? " for update" : ""}`,
    [id],
  );
  return found;
}

export const getFamily = query({
  permission: { staff: "products.read" },
  run: async (tx, { id }: { id: string }): Promise<Versioned<ReturnType<typeof presentFamily>>> => {
    const found = await findFamily(tx, id);
    if (!found) throw notFound.refuse();
    return { version: found.version, record: presentFamily(found) };
  },
});
