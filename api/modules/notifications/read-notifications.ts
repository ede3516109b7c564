import { makeId } from "../../kernel/id.ts";
import { asStaff } from "../../platform/auth/permit.ts";
import { command, type Work } from "../../platform/command.ts";
import { countOf } from "./queries.ts";

interface Input {
  readonly ids?: readonly string[] | undefined;
  readonly all?: true | undefined;
}

/**
 * Up to here the mark says all; what is younger is noted one by one, since one that was made earlier may still be about to
 * be committed.
 */
const SETTLED_MS = 60_000;
const NOTHING_RANDOM = new Uint8Array(10);

const READ_THESE = `
  insert into notification_reads (supplier_id, reader_id, notification_id, read_at)
  select $1, $2, n.id, $3::timestamptz from notifications n
  where n.id = any (array(select jsonb_array_elements_text($4::jsonb)))
  on conflict do nothing`;

const MARK = `
  insert into notification_marks (supplier_id, reader_id, up_to, read_at)
  select $1, $2, max(id), $3::timestamptz from notifications where id < $4 having max(id) is not null
  on conflict (supplier_id, reader_id) do update set up_to = excluded.up_to, read_at = excluded.read_at
    where notification_marks.up_to < excluded.up_to`;
const FORGET = `
  delete from notification_reads r using notification_marks m
  where r.reader_id = $1 and m.reader_id = $1 and r.notification_id <= m.up_to`;
const READ_YOUNGER = `
  insert into notification_reads (supplier_id, reader_id, notification_id, read_at)
  select $1, $2, n.id, $3::timestamptz from notifications n where n.id >= $4
  on conflict do nothing`;

export const readNotifications = command({
  permission: { staff: "notifications.read" },
  audit: { none: "who has read what is nobody else's business" },
  run: async (work, { ids, all }: Input) => {
    const { id: readerId } = asStaff(work.actor);
    const reader = [work.supplierId, readerId, work.now.toISOString()];
    const [counted] = await Promise.all([
      ...(all ? readAll(work, reader) : [work.query(READ_THESE, [...reader, JSON.stringify(ids ?? [])])]),
      work.query<{ count: number }>(countOf("$1"), [readerId]),
    ]).then((results) => results.at(-1) as { count: number }[]);
    return { unread: counted?.count ?? 0 };
  },
});

function readAll(work: Work, reader: readonly string[]): Promise<object[]>[] {
  const settled = makeId("ntf", work.now.getTime() - SETTLED_MS, NOTHING_RANDOM);
  return [
    work.query(MARK, [...reader, settled]),
    work.query(FORGET, [reader[1]]),
    work.query(READ_YOUNGER, [...reader, settled]),
  ];
}
