import { problem } from "../../platform/http/problem.ts";

export const externalIdTaken = problem("external_id_taken", 409, "Another discount has this external id");
