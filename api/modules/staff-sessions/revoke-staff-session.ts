import { asStaff } from "../../platform/auth/permit.ts";
import { hashToken } from "../../platform/auth/tokens.ts";
import { command } from "../../platform/command.ts";
import { notFound } from "../../platform/http/problems.ts";
import { endStaffSessions } from "../sessions/index.ts";
import { requireMember } from "../staff/index.ts";

/** One of one's own sessions, or all but the one that asks. */
export const revokeStaffSession = command({
  permission: { staff: "signed_in" },
  audit: { none: "the session is gone; nothing else changes" },
  run: async (work, { id, token }: { id: string | null; token: string }) => {
    const { id: staffId } = requireMember(asStaff(work.actor));
    const which = id === null ? { except: await hashToken(token) } : { publicId: id };
    const ended = await endStaffSessions(work, staffId, which);
    if (id !== null && ended === 0) throw notFound.refuse();
    return null;
  },
});
