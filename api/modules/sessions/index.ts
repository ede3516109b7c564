/**
 * Sessions: a buyer signed in for one company from one web origin, or a staff member signed in for one supplier.
 * Tokens carry the supplier's (and company's) id and are stored hashed; Lucia makes, extends and ends them.
 * Neighbours: buyers, staff and api-keys above, whose tables the checks read.
 */
export { authenticateAdmin, authenticateStore } from "./authenticate-request.ts";
