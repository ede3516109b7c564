import { problem } from "../../platform/http/problem.ts";

export const groupExternalIdTaken = problem("external_id_taken", 409, "Another group has this external id");
