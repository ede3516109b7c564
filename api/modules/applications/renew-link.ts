import { eq } from "drizzle-orm";
import { hashToken } from "../../platform/auth/tokens.ts";
import { command } from "../../platform/command.ts";
import { applicationLinkRenewed } from "./events.ts";
import { applicationToken, LINK_MS } from "./queries.ts";
import type { ApplicationRow } from "./schemas.ts";
import { applications } from "./tables.ts";

/** A new link for the applicant; the one sent before stops working. Of a row that is held. */
export const renewLink = command({
  permission: { system: true },
  audit: "application.link_renewed",
  run: async (work, row: ApplicationRow): Promise<ApplicationRow> => {
    const links = row.confirmLinks + 1;
    const renewed = {
      confirmLinks: links,
      confirmHash: await hashToken(await applicationToken(work.ports, work.supplierId, row.id, links)),
      confirmExpiresAt: new Date(work.now.getTime() + LINK_MS),
      updatedAt: work.now,
    };
    await work.db.update(applications).set(renewed).where(eq(applications.id, row.id));
    work.changed(row.id, []);
    work.emit(applicationLinkRenewed, { recordId: row.id, data: { links } });
    return { ...row, ...renewed };
  },
});
