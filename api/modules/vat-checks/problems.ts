import { problem } from "../../platform/http/problem.ts";

export const vatIdMissing = problem("vat_id_missing", 409, "The company has no VAT ID to ask about");
