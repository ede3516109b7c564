/**
 * Which tax a contract's goods carry. `automatic` looks at where both sides are: goods that cross the customs border are
 * exported, goods for another member state go without tax to whoever can account for it there. The rule stands here twice,
 * for people's eyes and for SQL; a property test holds the two together.
 */

export type Treatment = "standard" | "exempt" | "reverse_charge" | "export";

export interface Parties {
  /** As the contract says it. */
  readonly treatment: Treatment | "automatic";
  /** ISO 3166; null where nobody told. */
  readonly supplierCountry: string | null;
  readonly companyCountry: string | null;
  /** Its first two letters name the state that gave it: Greece's is EL, Northern Ireland's XI. */
  readonly vatId: string | null;
  readonly vatStatus: "valid" | "invalid" | "not_checked";
}

/** The member states of the European Union (ISO 3166). */
export const UNION = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(
  " ",
);
/** Beside those: the prefixes of VAT IDs that stand for a place in the union's market for goods. */
const PREFIXES: Readonly<Record<string, string>> = { EL: "GR", XI: "XI" };

export function treatmentOf(parties: Parties): Treatment {
  if (parties.treatment !== "automatic") return parties.treatment;
  const { supplierCountry: from, vatStatus } = parties;
  const prefix = parties.vatId?.slice(0, 2) ?? "";
  const stated = PREFIXES[prefix] ?? prefix;
  // Northern Ireland is in the market for goods, though its country is the United Kingdom.
  const to = parties.companyCountry === "GB" && stated === "XI" ? "XI" : parties.companyCountry;
  // Where a country is not known, nothing is given away.
  if (from === null || to === null || from === to) return "standard";
  const inside = (place: string) => place === "XI" || UNION.includes(place);
  if (from === "GB" && to === "XI") return "standard";
  if (!inside(from) || !inside(to)) return "export";
  return inside(stated) && stated !== from && vatStatus !== "invalid" ? "reverse_charge" : "standard";
}

/** The same as an SQL expression, of expressions for each party's column. */
export function treatmentSql(parties: Readonly<Record<keyof Parties, string>>): string {
  const { treatment, supplierCountry: from, companyCountry: to, vatId, vatStatus } = parties;
  const union = `('${UNION.join("', '")}')`;
  const prefix = `left(${vatId}, 2)`;
  const north = `(${to} = 'GB' and coalesce(${prefix} = 'XI', false))`;
  const stated = `case ${prefix} when 'EL' then 'GR' else ${prefix} end`;
  return `case
    when ${treatment} <> 'automatic' then ${treatment}
    when ${from} is null or ${to} is null or ${from} = ${to} then 'standard'
    when ${from} not in ${union} or not (${to} in ${union} or ${north}) then 'export'
    when coalesce((${stated} in ${union} or ${stated} = 'XI') and ${stated} <> ${from}, false) and ${vatStatus} <> 'invalid'
      then 'reverse_charge'
    else 'standard' end`;
}
