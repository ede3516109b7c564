import { problem } from "../../platform/http/problem.ts";

export const locationExternalIdTaken = problem(
  "external_id_taken",
  409,
  "Another location has this external id",
);
