import { z } from "@hono/zod-openapi";
import { problem } from "../../platform/http/problem.ts";
import { dateSchema } from "../../platform/http/schemas.ts";
import { contractStatus, dayOf, type Validity } from "./domain/contract-status.ts";

export const externalIdTaken = problem("external_id_taken", 409, "Another contract has this external id");
export const currencyMismatch = problem(
  "currency_mismatch",
  422,
  "A contract counts in the currency of its price list",
);
export const contractExpired = problem(
  "contract_expired",
  409,
  "The contract is not valid today",
  z.object({
    valid_from: dateSchema.nullable().openapi({ description: "Its first day." }),
    valid_until: dateSchema.nullable().openapi({ description: "Its last day." }),
  }),
);

/** Refuses a contract under which nothing may be seen or ordered today. */
export function requireValid(contract: Validity, now: Date): void {
  if (contractStatus(contract, dayOf(now)) === "active") return;
  throw contractExpired.refuse({
    facts: { valid_from: contract.validFrom, valid_until: contract.validUntil },
  });
}
