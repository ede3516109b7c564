import { Refused } from "./connection.js";
/** The problem of a failed call; anything else that was thrown is a fault of ours and goes on. */
export function toProblem(error) {
    if (error instanceof Refused)
        return error.problem;
    throw error;
}
/** Codes with a text of their own; the rest are told by their status. */
const told = new Set([
    "not_a_quantity",
    "company_suspended",
    "invalid_credentials",
    "contract_expired",
    "cart_submitted",
    "unknown_product",
    "not_on_contract",
    "quantity_below_minimum",
    "quantity_off_multiple",
    "quantity_above_maximum",
]);
const byStatus = {
    0: "problem_offline",
    401: "problem_expired",
    403: "problem_forbidden",
    404: "problem_not_found",
    409: "problem_conflict",
    422: "problem_invalid",
    429: "problem_rate_limited",
};
export const problemKey = ({ code, status }) => told.has(code)
    ? `problem_${code}`
    : (byStatus[status ?? 422] ?? (status && status < 500 ? "problem_invalid" : "problem_server"));
