import { BUYER_CAPABILITIES, type BuyerCapability } from "../../platform/auth/permissions.ts";
import { command } from "../../platform/command.ts";
import { buyerJoined } from "./events.ts";
import { memberships } from "./tables.ts";

interface Input {
  readonly buyerId: string;
  readonly companyId: string;
  readonly capabilities?: readonly BuyerCapability[];
}

/** Lets a buyer order for a company; whoever is a member stays as it was. */
export const addMembership = command({
  permission: { visitor: true },
  audit: "buyer.joined",
  run: async (work, { buyerId, companyId, capabilities = BUYER_CAPABILITIES }: Input) => {
    const added = await work.db
      .insert(memberships)
      .values({ supplierId: work.supplierId, companyId, buyerId, capabilities, createdAt: work.now })
      .onConflictDoNothing()
      .returning();
    if (added.length === 0) return;
    work.changed(buyerId, [{ field: "companies", before: null, after: companyId }]);
    work.emit(buyerJoined, { recordId: buyerId, companyId, data: {} });
  },
});
