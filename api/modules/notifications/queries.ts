import type { z } from "zod";
import { decodeCursor, page } from "../../platform/http/cursor.ts";
import type { Statement } from "../../platform/ports.ts";
import { hotQuery } from "../../platform/query.ts";
import {
  type NotificationCountSchema,
  type NotificationRow,
  type notificationFilters,
  presentNotification,
} from "./schemas.ts";

/** Notifications as whoever asks sees them: `reader` is an expression that gives their id. */
const SEEN = (reader: string) => `
  notifications n
  left join notification_marks m on m.reader_id = ${reader}
  left join notification_reads r on r.reader_id = ${reader} and r.notification_id = n.id`;
const UNREAD = "r.read_at is null and n.id > coalesce(m.up_to, '')";
/** Counting stops there, so that it costs the same however many there are. */
const COUNTED = 1000;

export const countOf = (reader: string) => `
  select count(*)::int from (
    select from ${SEEN(reader)} where ${UNREAD} limit ${COUNTED}) as unread`;

const ASKER = "(select id from credential)";

/** The check's statement with one that stands beside it, whose parameters follow. */
function beside(check: Statement, columns: (from: number) => string, params: readonly unknown[]): Statement {
  return {
    text: `with credential as materialized (${check.text})
      select (select to_jsonb(credential) from credential) as credential, ${columns(check.params.length)}`,
    params: [...check.params, ...params],
  };
}

export const countNotifications = hotQuery({
  permission: { staff: "notifications.read" },
  statement: (check, _input: undefined) => beside(check, () => `(${countOf(ASKER)}) as unread`, []),
  present: (row): z.infer<typeof NotificationCountSchema> => ({ unread: row.unread as number }),
});

/** The newest first. */
export const listNotifications = hotQuery({
  permission: { staff: "notifications.read" },
  statement: (check, { limit, cursor, unread }: z.infer<typeof notificationFilters>) =>
    beside(
      check,
      (from) => `(
        select jsonb_agg(to_jsonb(found) order by found.id desc) from (
          select n.id, n.type, n.record_id, n.at, c.id as company_id, c.name as company_name,
            o.number as order_number, a.company_name as applicant,
            coalesce(r.read_at, case when n.id <= m.up_to then m.read_at end) as read_at
          from ${SEEN(ASKER)}
          left join companies c on c.id = n.company_id
          left join orders o on o.id = n.record_id
          left join applications a on a.id = n.record_id
          where n.id < $${from + 1} and (not $${from + 2}::boolean or ${UNREAD})
          order by n.id desc limit $${from + 3}) as found) as rows`,
      // Behind every id there is.
      [cursor === undefined ? "ntf_~" : String(decodeCursor(cursor, 1)[0]), unread === "true", limit + 1],
    ),
  present: (row, { limit }) =>
    page((row.rows as NotificationRow[] | null) ?? [], limit, ({ id }) => [id], presentNotification),
});
