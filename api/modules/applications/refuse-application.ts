import { eq } from "drizzle-orm";
import type { z } from "zod";
import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { notFound } from "../../platform/http/problems.ts";
import { applicationRefused } from "./events.ts";
import { applicationDecided } from "./problems.ts";
import { lockApplication } from "./queries.ts";
import { presentApplication, type RefusalSchema } from "./schemas.ts";
import { applications } from "./tables.ts";

type Input = z.infer<typeof RefusalSchema> & { readonly id: string };

export const refuseApplication = command({
  permission: { staff: "applications.decide" },
  audit: "application.refused",
  load: (tx: Tx, { id }: Input) => lockApplication(tx, id),
  run: async (work, { id, reason }, { loaded: row }) => {
    if (!row) throw notFound.refuse();
    if (row.status !== "submitted") throw applicationDecided.refuse({ facts: { status: row.status } });
    const decided = {
      status: "refused" as const,
      answer: reason.trim(),
      passwordHash: null,
      decidedAt: work.now,
      updatedAt: work.now,
    };
    await work.db.update(applications).set(decided).where(eq(applications.id, id));
    work.changed(id, [{ field: "status", before: "submitted", after: "refused" }]);
    work.emit(applicationRefused, { recordId: id, data: {} });
    return presentApplication({ ...row, ...decided });
  },
});
