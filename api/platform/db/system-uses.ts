/** Every reason to look across suppliers. A scope with the system role has to name one of them. */
export const SYSTEM_USES = {
  "dispatch-events": "stamps feed positions and hands events of all suppliers to the job queue",
  "expire-reservations": "finds the suppliers that have reservations which are over",
  "vat-checks-due": "finds the suppliers with VAT IDs to ask about again after an outage",
  "imports-over":
    "finds the suppliers with files whose upload or job died without a word, or whose rows were kept long enough",
  readiness: "the readiness probe counts the suppliers' events that wait",
} as const;

export type SystemUse = keyof typeof SYSTEM_USES;
