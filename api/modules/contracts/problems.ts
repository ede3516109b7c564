import { problem } from "../../platform/http/problem.ts";

export const externalIdTaken = problem("external_id_taken", 409, "Another contract has this external id");
export const currencyMismatch = problem(
  "currency_mismatch",
  422,
  "A contract counts in the currency of its price list",
);
export const contractExpired = problem("contract_expired", 409, "The contract is not valid today");
