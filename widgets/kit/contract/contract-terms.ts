import type { Contract, PaymentTerms } from "@listino/sdk";
import type { ListinoElement } from "../listino-element.ts";

type Speaker = Pick<ListinoElement, "t" | "date">;

/** "30 days net". */
export const paymentTerms = (
  widget: Speaker,
  { kind, net_days }: Pick<PaymentTerms, "kind" | "net_days">,
): string => (kind === "net" ? widget.t("netDays", { count: net_days ?? 0 }) : widget.t("prepaid"));

/** "30 days net · until 31 Dec 2026". */
export function contractTerms(widget: Speaker, contract: Contract): string {
  const { payment_terms, delivery_terms, valid_until: until, status } = contract;
  const end =
    status === "expired" ? widget.t("expired") : until && widget.t("until", { date: widget.date(until) });
  // A contract is often called what its terms are; once is enough.
  return [paymentTerms(widget, payment_terms), delivery_terms, end]
    .filter((term) => term && term !== contract.name)
    .join(" · ");
}
