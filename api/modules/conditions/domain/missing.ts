/** Why a row makes no new record, field by field. */
import type { FieldError } from "../../../kernel/refusal.ts";

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

export function missingFields(issues: readonly Issue[]): FieldError[] {
  return issues.map(({ path, message }) => ({
    pointer: `/${path.map(String).join("/")}`,
    code: "missing_for_new",
    detail: `A new one needs it: ${message}`,
  }));
}
