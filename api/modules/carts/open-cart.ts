import { asBuyer } from "../../platform/auth/permit.ts";
import { command } from "../../platform/command.ts";
import { notFound } from "../../platform/http/problems.ts";
import { requireValid } from "../contracts/index.ts";
import { wholeCart } from "./queries.ts";
import { presentCart } from "./schemas.ts";

/** The buyer's one working cart of a contract, made where it is missing. Safe to repeat and to race. */
export const openCart = command({
  permission: { buyer: "carts.edit" },
  audit: { none: "a cart is the buyer's own scratch pad; the order it becomes is what is audited" },
  run: async (work, { contract_id }: { contract_id: string }) => {
    const buyer = asBuyer(work.actor);
    const [, view] = await Promise.all([
      work.query(
        `insert into carts (supplier_id, company_id, id, buyer_id, contract_id, created_at, updated_at)
         select supplier_id, company_id, $1, $2, id, $3::timestamptz, $3::timestamptz from contracts where id = $4
         on conflict (supplier_id, buyer_id, contract_id) where status = 'open' do nothing`,
        [work.id("crt"), buyer.id, work.now.toISOString(), contract_id],
      ),
      wholeCart(work, { buyerId: buyer.id, contractId: contract_id }, work.now),
    ]);
    if (!view) throw notFound.refuse();
    requireValid(view.contract, work.now);
    return presentCart(view);
  },
});
