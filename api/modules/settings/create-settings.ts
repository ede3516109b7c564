import { command } from "../../platform/command.ts";
import { settings } from "./tables.ts";

/** The first settings of a new supplier; everything else starts at its default. */
export const createSettings = command({
  permission: { system: true },
  audit: { none: "part of making a supplier, which leaves its own entry" },
  run: async (work, input: { senderName: string; senderEmail: string }) => {
    await work.db.insert(settings).values({ ...input, supplierId: work.supplierId, updatedAt: work.now });
  },
});
