import { problem } from "../../platform/http/problem.ts";

export const derivedOfDerived = problem(
  "derived_of_derived",
  409,
  "A list derives from a fixed list, and a list that others derive from stays fixed",
);
export const externalIdTaken = problem("external_id_taken", 409, "Another price list has this external id");
