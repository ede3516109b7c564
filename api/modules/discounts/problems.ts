import { problem } from "../../platform/http/problem.ts";

export const discountForSeveral = problem(
  "discount_for_several",
  409,
  "A discount is for one contract, one company or one group, or for everybody",
);
export const externalIdTaken = problem("external_id_taken", 409, "Another discount has this external id");
