import type { Context } from "../../platform/context.ts";
import { askRegister } from "./ask-register.ts";
import { vatIdMissing } from "./problems.ts";
import { findVatId } from "./queries.ts";

/** By staff, now. */
export async function checkVat(context: Context, { id }: { id: string }) {
  const vatId = await findVatId(context, { id });
  if (vatId === null) throw vatIdMissing.refuse();
  return askRegister(context, { recordId: id, companyId: id, vatId, tries: 0 });
}
