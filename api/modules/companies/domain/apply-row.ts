/** One row of an import laid over the company that is there, or made into one. Absent = unchanged, null = clear. */
import type { CompanyStatus } from "./status.ts";
import { vatIdOf } from "./vat-id.ts";

const PLAIN = [
  "name",
  "email",
  "phone",
  "website",
  "registration_number",
  "identification_code",
  "client_type",
  "region",
  "language",
] as const;

export interface CompanyRecord {
  readonly id: string;
  readonly external_id: string;
  readonly name: string;
  readonly email: string;
  readonly status: CompanyStatus;
  readonly vat_id: string | null;
  readonly vat_status: string;
  readonly country: string | null;
  readonly phone: string | null;
  readonly website: string | null;
  readonly registration_number: string | null;
  readonly identification_code: string | null;
  readonly client_type: string | null;
  readonly region: string | null;
  readonly language: string | null;
  readonly sales_rep_id: string | null;
  readonly status_reason: string | null;
  readonly connected_at: string | null;
}

type Text = string | null | undefined;
export interface CompanyRowGiven {
  readonly external_id: string;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly vat_id?: Text;
  readonly country?: Text;
  readonly phone?: Text;
  readonly website?: Text;
  readonly registration_number?: Text;
  readonly identification_code?: Text;
  readonly client_type?: Text;
  readonly region?: Text;
  readonly language?: Text;
  readonly sales_rep_email?: Text;
  readonly status?: "active" | "suspended" | "closed" | undefined;
  /** Its buyer gets a password by mail: nothing is left to register. */
  readonly registered?: boolean | undefined;
}

export interface Known {
  readonly companies: Map<string, CompanyRecord>;
  /** Whose each identification code is; grows with the rows. */
  readonly codes: Map<string, string>;
  readonly reps: ReadonlyMap<string, string>;
  readonly now: string;
}

type Applied =
  | { readonly status: "created" | "updated" | "unchanged"; readonly record: CompanyRecord }
  | { readonly error: { readonly code: string; readonly detail: string; readonly field: string } };

const fault = (field: string, code: string, detail: string): Applied => ({ error: { code, detail, field } });

export function applyCompany(known: Known, row: CompanyRowGiven, newId: () => string): Applied {
  const before = known.companies.get(row.external_id);
  if (!before) {
    if (row.name === undefined) return fault("name", "missing", "A new company needs a name.");
    if (row.email === undefined) return fault("email", "missing", "A new company needs an e-mail.");
  }
  if (before?.status === "closed" && row.status !== undefined && row.status !== "closed") {
    return fault("status", "company_status_conflict", "The company was closed for good.");
  }
  const vat = vatOf(before, row);
  if ("error" in vat) return vat;
  const id = before?.id ?? newId();
  const code = row.identification_code;
  const owner = typeof code === "string" ? known.codes.get(code) : undefined;
  if (owner !== undefined && owner !== id) {
    return fault("identification_code", "identification_code_taken", "Another company has this code.");
  }
  const rep = row.sales_rep_email;
  const repId = typeof rep === "string" ? known.reps.get(rep.toLowerCase()) : null;
  if (repId === undefined) {
    return fault("sales_rep_email", "unknown_staff", "None of your active staff has this e-mail.");
  }
  const base = before ?? { ...EMPTY, id, external_id: row.external_id };
  const plain = Object.fromEntries(
    PLAIN.flatMap((name) => (row[name] === undefined ? [] : [[name, row[name]]])),
  );
  const record: CompanyRecord = {
    ...base,
    ...plain,
    ...vat,
    ...(rep === undefined ? {} : { sales_rep_id: repId }),
    ...standing(base, row, known.now),
  };
  if (typeof code === "string") known.codes.set(code, id);
  const same = before !== undefined && JSON.stringify(before) === JSON.stringify({ ...before, ...record });
  return { status: before ? (same ? "unchanged" : "updated") : "created", record };
}

function vatOf(before: CompanyRecord | undefined, row: CompanyRowGiven) {
  const country = row.country === undefined ? (before?.country ?? null) : row.country;
  if (row.vat_id === undefined) return { country };
  const read = vatIdOf(row.vat_id, country);
  if (!read.ok) return fault("vat_id", "invalid_vat_id", read.detail) as Extract<Applied, { error: unknown }>;
  const kept = before?.vat_id === read.vatId ? before.vat_status : "not_checked";
  return { vat_id: read.vatId, country: read.country, vat_status: kept };
}

/** The supplier's own system says who is its customer: then nobody has to accept a connection first. */
function standing(base: CompanyRecord, { status, registered }: CompanyRowGiven, now: string) {
  if (status !== undefined && status !== base.status) {
    return status === "active"
      ? { status, connected_at: base.connected_at ?? now, status_reason: null }
      : { status };
  }
  return registered && base.status === "invited" ? { status: "registered" as const } : {};
}

const EMPTY = {
  ...{
    name: "",
    email: "",
    status: "invited" as const,
    vat_id: null,
    vat_status: "not_checked",
    country: null,
  },
  ...{ phone: null, website: null, registration_number: null, identification_code: null, client_type: null },
  ...{ region: null, language: null, sales_rep_id: null, status_reason: null, connected_at: null },
};
