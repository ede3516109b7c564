import { z } from "@hono/zod-openapi";
import { brokenKey, sqlState } from "../../platform/db/sql-state.ts";
import { problem } from "../../platform/http/problem.ts";

export const externalIdTaken = problem("external_id_taken", 409, "Another company has this external id");
export const companyStatusConflict = problem(
  "company_status_conflict",
  409,
  "The company's status does not allow this",
);
export const identificationCodeTaken = problem(
  "identification_code_taken",
  409,
  "Another company has this identification code",
);

export const tooManySuspensions = problem(
  "too_many_suspensions",
  409,
  "The full set would suspend more than half of the companies",
  z.object({
    would_suspend: z.int().openapi({ description: "Companies that the set does not name.", example: 412 }),
    of: z.int().openapi({ description: "Companies that it could suspend.", example: 620 }),
  }),
);

/** Turns the "no" of a company's unique keys into the refusal that names the key. */
export async function unlessKeyTaken<T>(statement: PromiseLike<T>): Promise<T> {
  try {
    return await statement;
  } catch (error) {
    if (sqlState(error) !== "23505") throw error;
    throw brokenKey(error) === "companies_identification_code"
      ? identificationCodeTaken.refuse()
      : externalIdTaken.refuse();
  }
}
