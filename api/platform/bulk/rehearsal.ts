/** Rows that are checked as if they were written, and are not: written like any others, and taken back. */
import { command, type Work } from "../command.ts";
import type { Context } from "../context.ts";
import { planAnew } from "../db/plans.ts";
import type { Bulk, BulkDefinition } from "./bulk.ts";
import { type Hand, pass } from "./pass.ts";
import type { BulkBody, BulkRequest } from "./request.ts";
import type { Result } from "./results.ts";
import type { BulkResult } from "./schemas.ts";

type Summary = BulkResult["summary"];
type Tell = (results: readonly Result[]) => Promise<boolean>;

/** Carries what was found out past the end of the transaction that is taken back. */
class TakenBack extends Error {
  constructor(readonly found: unknown) {
    super("a rehearsal is over");
  }
}

async function takenBack<T>(rehearsing: Promise<T>): Promise<T> {
  try {
    return await rehearsing;
  } catch (error) {
    if (error instanceof TakenBack) return error.found as T;
    throw error;
  }
}

export function rehearsal<Row, Target>(definition: BulkDefinition<Row, Target>): Bulk<Target>["rehearse"] {
  const handOf = (work: Work): Hand<Row, Target> => ({
    write: ({ rows, target, mode }) => {
      planAnew(work);
      return definition.write(work, rows, target, mode);
    },
    retire: ({ named, target, confirmed }) => definition.retire(work, named, target, confirmed),
  });
  const rehearse = command({
    permission: definition.permission,
    audit: { none: "nothing stays" },
    run: async (work, scene: (work: Work) => Promise<unknown>): Promise<unknown> => {
      throw new TakenBack(await scene(work));
    },
  });

  /** What a row does is there for the ones behind it: one transaction holds the whole set. */
  async function together(context: Context, body: BulkBody, target: Target, tell: Tell) {
    const told: Promise<void>[] = [];
    let stopped = false;
    const scene = async (work: Work): Promise<Summary | undefined> => {
      const chunks = pass(definition, await body(work), target, handOf(work));
      for (;;) {
        const { done, value } = await chunks.next();
        if (done) return value;
        const telling = tell(value).then((goOn) => {
          stopped ||= !goOn;
        });
        telling.catch(() => {});
        told.push(telling);
        if (stopped) return undefined;
      }
    };
    const summary = (await takenBack(rehearse(context, scene))) as Summary | undefined;
    await Promise.all(told);
    return stopped ? undefined : summary;
  }

  async function apart(context: Context, request: BulkRequest, target: Target, tell: Tell) {
    const alone = <T>(scene: (hand: Hand<Row, Target>) => Promise<T>) =>
      takenBack(rehearse(context, (work) => scene(handOf(work)))) as Promise<T>;
    const chunks = pass(definition, request, target, {
      write: (chunk) => alone((hand) => hand.write(chunk)),
      retire: (rest) => alone((hand) => hand.retire(rest)),
    });
    for (;;) {
      const { done, value } = await chunks.next();
      if (done) return value;
      if (!(await tell(value))) return undefined;
    }
  }

  return async (asked, body, target, tell) => {
    const context = { ...asked, idempotency: null };
    return definition.rowsStandAlone
      ? apart(context, await body(), target, tell)
      : together(context, body, target, tell);
  };
}
