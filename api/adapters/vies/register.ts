/** `VatRegister` through the European Commission's VIES, over its REST interface. */
import { viesParts } from "../../kernel/vat-id.ts";
import type { VatAnswer, VatRegister } from "../../platform/ports.ts";

export interface ViesOptions {
  /** For a counterpart in tests; the Commission's own otherwise. */
  readonly baseUrl?: string;
  readonly patienceMs?: number;
}

const BASE_URL = "https://ec.europa.eu/taxation_customs/vies/rest-api";
const PATIENCE_MS = 10_000;
/** What VIES writes where a member state does not tell. */
const NOT_TOLD = /^-*$/;

interface Consultation {
  readonly valid?: unknown;
  readonly requestIdentifier?: unknown;
  readonly name?: unknown;
  readonly address?: unknown;
  readonly errorWrappers?: readonly { readonly error?: unknown }[];
}

export function viesRegister({
  baseUrl = BASE_URL,
  patienceMs = PATIENCE_MS,
}: ViesOptions = {}): VatRegister {
  const url = `${baseUrl}/check-vat-number`;

  async function ask(body: object): Promise<VatAnswer> {
    let consultation: Consultation;
    try {
      const response = await fetch(url, {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "application/json" },
        body: JSON.stringify(body),
        redirect: "error",
        signal: AbortSignal.timeout(patienceMs),
      });
      consultation = (await response.json()) as Consultation;
    } catch {
      // Unreachable, too slow, or a page instead of an answer: all of them are an outage.
      return { status: "not_checked", reason: "unreachable", again: true };
    }
    const { valid, errorWrappers } = consultation ?? {};
    if (typeof valid !== "boolean") return refused(told(errorWrappers?.[0]?.error));
    return {
      status: valid ? "valid" : "invalid",
      requestIdentifier: told(consultation.requestIdentifier),
      name: told(consultation.name),
      address: told(consultation.address),
    };
  }

  return {
    async check({ vatId, asker }) {
      const parts = viesParts(vatId);
      if (!parts) return { status: "not_checked", reason: "not_in_vies", again: false };
      const { prefix: countryCode, number: vatNumber } = parts;
      const own = asker === null ? null : viesParts(asker);
      const answer = await ask({
        countryCode,
        vatNumber,
        ...(own ? { requesterMemberStateCode: own.prefix, requesterNumber: own.number } : {}),
      });
      // An asker that VIES does not know must not keep the answer from being asked.
      const stranger = answer.status === "not_checked" && answer.reason === "invalid_requester_info";
      return own && stranger ? ask({ countryCode, vatNumber }) : answer;
    },
  };
}

/** Whatever VIES cannot say now it may say later; only what it finds malformed stays so. */
function refused(error: string | null): VatAnswer {
  const reason = (error ?? "unreachable").toLowerCase();
  return { status: "not_checked", reason, again: reason !== "invalid_input" };
}

function told(text: unknown): string | null {
  return typeof text === "string" && !NOT_TOLD.test(text.trim()) ? text.trim().slice(0, 500) : null;
}
