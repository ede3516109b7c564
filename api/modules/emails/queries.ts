import { and, desc, eq, getTableColumns, lt } from "drizzle-orm";
import type { z } from "zod";
import { decodeCursor, page, unseenLimit } from "../../platform/http/cursor.ts";
import { query } from "../../platform/query.ts";
import { type emailFilters, presentEmail } from "./schemas.ts";
import { emails } from "./tables.ts";

/** What a mail says stays out: it may hold links that are secrets. */
const { message: _message, ...columns } = getTableColumns(emails);

/** Newest first: ids sort by birth. */
export const listEmails = query({
  permission: { staff: "emails.read" },
  run: async (tx, filter: z.infer<typeof emailFilters>) => {
    const { company_id, recipient, status, cursor, limit } = filter;
    const rows = await tx.db
      .select(columns)
      .from(emails)
      .where(
        and(
          company_id === undefined ? undefined : eq(emails.companyId, company_id),
          recipient === undefined ? undefined : eq(emails.recipient, recipient.toLowerCase()),
          status === undefined ? undefined : eq(emails.status, status),
          cursor === undefined ? undefined : lt(emails.id, String(decodeCursor(cursor, 1)[0])),
        ),
      )
      .orderBy(desc(emails.id))
      .limit(unseenLimit(limit + 1));
    return page(rows, limit, (row) => [row.id], presentEmail);
  },
});
