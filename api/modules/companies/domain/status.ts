/** `invited → registered → active → suspended → closed`, and who may go where. */
export const COMPANY_STATUSES = ["invited", "registered", "active", "suspended", "closed"] as const;
export type CompanyStatus = (typeof COMPANY_STATUSES)[number];

export type CompanyMove = "register" | "connect" | "suspend" | "resume" | "close";

/** Where a move leads; null where the status does not allow it. */
export function statusAfter(
  move: CompanyMove,
  company: { readonly status: CompanyStatus; readonly connected: boolean },
): CompanyStatus | null {
  switch (move) {
    case "register":
      return company.status === "invited" ? "registered" : null;
    case "connect":
      return company.status === "registered" ? "active" : null;
    case "suspend":
      return company.status === "active" || company.status === "registered" ? "suspended" : null;
    case "resume":
      if (company.status !== "suspended") return null;
      // Whoever had not accepted the connection before still has to.
      return company.connected ? "active" : "registered";
    case "close":
      return company.status === "closed" ? null : "closed";
  }
}
