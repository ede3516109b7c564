import { command } from "../../platform/command.ts";
import { buyerCreated } from "./events.ts";
import { buyers, type Consents } from "./tables.ts";

interface Input {
  /** Lower case. */
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly language: string | null;
  readonly consents: Consents;
}

/** A person's account; null where the e-mail has one already. Part of registering with an invitation. */
export const registerBuyer = command({
  permission: { visitor: true },
  audit: "buyer.created",
  run: async (work, input: Input) => {
    const [row] = await work.db
      .insert(buyers)
      .values({
        ...input,
        supplierId: work.supplierId,
        id: work.id("buy"),
        createdAt: work.now,
        updatedAt: work.now,
      })
      .onConflictDoNothing({ target: [buyers.supplierId, buyers.email] })
      .returning();
    if (!row) return null;
    work.changed(row.id, [{ field: "consents", before: null, after: input.consents }]);
    work.emit(buyerCreated, { recordId: row.id, data: {} });
    return row;
  },
});
