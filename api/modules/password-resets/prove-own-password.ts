/** The present password, asked for once more before something that matters is changed. Guesses count as at signing in. */

import { eq } from "drizzle-orm";
import { Refusal } from "../../kernel/refusal.ts";
import { asBuyer } from "../../platform/auth/permit.ts";
import type { Context } from "../../platform/context.ts";
import { invalidRequest, notFound } from "../../platform/http/problems.ts";
import { query } from "../../platform/query.ts";
import { buyers } from "../buyers/tables.ts";
import { buyerAccount, invalidCredentials, provePassword } from "../sessions/index.ts";

const self = query({
  permission: { buyer: "signed_in", company: "any", restricted: true },
  run: async (read) => {
    const { id } = asBuyer(await read.actor());
    const [buyer] = await read.db.select().from(buyers).where(eq(buyers.id, id));
    if (!buyer) throw notFound.refuse();
    return buyer;
  },
});

export interface OwnPassword {
  readonly password: string;
  readonly clientAddress: string | null;
}

/** `pointer`: the field that held it. Not a 401: the session is as good as it was. */
export async function proveOwnPassword(
  context: Context,
  { password, clientAddress }: OwnPassword,
  pointer: string,
) {
  const { email } = await self(context, undefined);
  const claim = { kind: "buyer" as const, email, password, clientAddress, signedIn: true };
  try {
    return await provePassword(context, claim, buyerAccount);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== invalidCredentials.code) throw error;
    throw invalidRequest.refuse({
      errors: [{ pointer, code: "wrong_password", detail: "is not the present password" }],
    });
  }
}
