/** What a mail gives a buyer once. Only hashes are kept; signing the id makes the secret again for the mail. */
import { digestOf, tokenOf } from "../../platform/auth/tokens.ts";
import { command } from "../../platform/command.ts";
import type { Ports } from "../../platform/ports.ts";
import { temporaryPassword } from "./domain/temporary-password.ts";
import { credentialIssued } from "./events.ts";
import type { CREDENTIAL_KINDS } from "./tables.ts";

export type CredentialKind = (typeof CREDENTIAL_KINDS)[number];

const HOUR = 60 * 60 * 1000;
const VALID_MS: Readonly<Record<CredentialKind, number>> = {
  reset: HOUR,
  email: 24 * HOUR,
  link: 7 * 24 * HOUR,
  temporary: 7 * 24 * HOUR,
};

export interface NewCredential {
  readonly buyerId: string;
  readonly kind: CredentialKind;
  /** The new e-mail that is to be confirmed. */
  readonly email?: string;
}

/** The link's token, or the temporary password. */
export async function credentialSecret(
  { sign }: Pick<Ports, "sign">,
  supplierId: string,
  id: string,
  kind: CredentialKind,
): Promise<string> {
  const signature = await sign(`credential ${supplierId} ${id}`);
  if (kind === "temporary") return temporaryPassword(signature);
  return tokenOf(kind === "email" ? "emc" : "pwr", supplierId, signature);
}

// A newer one replaces what was sent before: the latest mail is the one that works.
const REPLACE = `update buyer_credentials set ended_at = $2::timestamptz
  where ended_at is null and buyer_id = any (array(select one->>'buyer_id' from jsonb_array_elements($1::jsonb) one))
    and exists (select from jsonb_to_recordset($1::jsonb) as row(buyer_id text, kind text)
      where row.buyer_id = buyer_credentials.buyer_id and (buyer_credentials.kind = 'email') = (row.kind = 'email'))`;

const ISSUE = `insert into buyer_credentials (supplier_id, id, buyer_id, kind, hash, email, expires_at, created_at)
  select $1, id, buyer_id, kind, hash, email, expires_at, $3::timestamptz
  from jsonb_to_recordset($2::jsonb) as row(id text, buyer_id text, kind text, hash text, email text, expires_at timestamptz)`;

/** In the scope of all companies: no colleague may read a credential. */
export const issueCredentials = command({
  permission: { system: true },
  audit: { none: "the command it is part of says what happened" },
  run: async (work, credentials: readonly NewCredential[]) => {
    const rows = await Promise.all(
      credentials.map(async ({ buyerId, kind, email }) => {
        const id = work.id("crd");
        const secret = await credentialSecret(work.ports, work.supplierId, id, kind);
        const expires_at = new Date(work.now.getTime() + VALID_MS[kind]).toISOString();
        return {
          id,
          buyer_id: buyerId,
          kind,
          hash: await digestOf(secret),
          email: email ?? null,
          expires_at,
        };
      }),
    );
    if (rows.length === 0) return null;
    const at = work.now.toISOString();
    const json = JSON.stringify(rows);
    await Promise.all([work.query(REPLACE, [json, at]), work.query(ISSUE, [work.supplierId, json, at])]);
    for (const { id, buyer_id, kind } of rows) {
      work.emit(credentialIssued, { recordId: buyer_id, data: { credential_id: id, kind } });
    }
    return null;
  },
});
