import { asBuyer } from "../../platform/auth/permit.ts";
import { command } from "../../platform/command.ts";
import { forbidden, notFound } from "../../platform/http/problems.ts";
import { membershipsOf, presentMe } from "../buyers/index.ts";
import { requireCompany } from "./problems.ts";
import { replaceToken } from "./replace-token.ts";

interface Row {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: string | null;
}

const OWN = `select s.kind, b.id, b.name, b.email, b.language from sessions s join buyers b on b.id = s.buyer_id
  where s.id = $1`;

/** The same session for another of the buyer's companies. In the scope of all companies. */
export const switchSession = command({
  permission: { buyer: "signed_in", company: "any" },
  audit: { none: "the session itself says for which company it is" },
  secretAnswer: true,
  run: async (work, { company_id }: { company_id: string }) => {
    const { id, sessionId } = asBuyer(work.actor);
    const [[buyer], all] = await Promise.all([work.query<Row>(OWN, [sessionId]), membershipsOf(work, id)]);
    if (!buyer) throw notFound.refuse();
    if (buyer.kind === "hand_off") {
      throw forbidden.refuse({ detail: "The website that handed the buyer over says for which company." });
    }
    const own = requireCompany(all, company_id);
    const grant = await replaceToken(work, sessionId, company_id);
    return { ...grant, ...presentMe(buyer, own, all) };
  },
});
