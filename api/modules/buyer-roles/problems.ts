import { problem } from "../../platform/http/problem.ts";

export const roleNameTaken = problem("role_name_taken", 409, "Another role has this name");
