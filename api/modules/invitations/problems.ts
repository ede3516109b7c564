import { problem } from "../../platform/http/problem.ts";

export const invitationUnknown = problem("invitation_unknown", 404, "There is no such invitation");
export const invitationExpired = problem("invitation_expired", 410, "The invitation is no longer valid");
export const invitationUsed = problem("invitation_used", 409, "The invitation was used: sign in instead");
export const invitationPageMissing = problem(
  "invitation_page_missing",
  409,
  "The settings name no page for invitations",
);
