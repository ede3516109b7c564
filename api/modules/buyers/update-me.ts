import { eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { asBuyer } from "../../platform/auth/permit.ts";
import { changesBetween, fieldNames } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import { notFound } from "../../platform/http/problems.ts";
import { buyerUpdated } from "./events.ts";
import type { MeChange } from "./schemas.ts";
import { buyers } from "./tables.ts";

/** One's own name, and the language of one's mails. */
export const updateMe = command({
  permission: { buyer: "signed_in", company: "any" },
  audit: "buyer.updated",
  run: async (work, input: z.infer<typeof MeChange>) => {
    const { id } = asBuyer(work.actor);
    const [row] = await work.db.select().from(buyers).where(eq(buyers.id, id)).for("update");
    if (!row) throw notFound.refuse();
    const before = { name: row.name, language: row.language };
    const after = { ...before, ...input };
    const changes = changesBetween(before, after, { personal: ["name"] });
    if (changes.length === 0) return null;
    await work.db
      .update(buyers)
      .set({ ...after, version: sql`${buyers.version} + 1`, updatedAt: work.now })
      .where(eq(buyers.id, id));
    work.changed(id, changes);
    work.emit(buyerUpdated, { recordId: id, data: { fields: fieldNames(changes) } });
    return null;
  },
});
