/** The supplier's answer to a submitted order: the part that acceptance and rejection share. */
import type { Work } from "../../platform/command.ts";
import type { EventDefinition } from "../../platform/events/definition.ts";
import { notFound } from "../../platform/http/problems.ts";
import type { FieldChange } from "../../platform/tables.ts";
import { actionsOf, LIFE, type OrderAction } from "./domain/life.ts";
import { orderNotSubmitted } from "./problems.ts";
import { readOrder } from "./queries.ts";
import type { OrderWire } from "./schemas.ts";

interface Answer {
  readonly event: EventDefinition;
  /** What is set beside the state: `$4` is the time, `$5` the value. */
  readonly columns: string;
  readonly value: string;
  readonly data: Record<string, unknown>;
  readonly change: FieldChange;
}

/** Conditional on the old state, so the second of two answers is refused with the state it lost to. */
export async function answerOrder(
  work: Work,
  id: string,
  action: OrderAction,
  answer: Answer,
): Promise<OrderWire> {
  const { from, to } = LIFE[action];
  const [changed, found] = await Promise.all([
    work.query<{ number: string; company_id: string; acceptance: string }>(
      `update orders set acceptance = $3, ${answer.columns}, updated_at = $4::timestamptz, version = version + 1
       where id = $1 and acceptance in (select jsonb_array_elements_text($2::jsonb))
       returning number, company_id`,
      [id, JSON.stringify(from), to, work.now.toISOString(), answer.value],
    ),
    readOrder(work, id),
  ]);
  if (!found) throw notFound.refuse();
  const [row] = changed;
  if (!row) {
    const { acceptance } = found.wire;
    throw orderNotSubmitted.refuse({
      detail: `The order is ${acceptance} already.`,
      facts: { acceptance, actions: actionsOf(acceptance) },
    });
  }
  work.emit(answer.event, {
    recordId: id,
    companyId: row.company_id,
    data: { number: row.number, ...answer.data },
  });
  work.changed(id, [{ field: "acceptance", before: from[0], after: to }, answer.change]);
  const { actor } = work;
  const entry = {
    at: work.now.toISOString(),
    type: answer.event.name,
    actor: { kind: actor.kind, name: "name" in actor ? actor.name : null },
    detail: (answer.data.reason ?? answer.data.note ?? null) as string | null,
  };
  return { ...found.wire, history: [...found.wire.history, entry] };
}
