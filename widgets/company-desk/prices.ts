/** What a company pays for a product and why, list by list; and a price agreed in one contract. */
import {
  type AdminExplainedPrice,
  adminExplainPrice,
  adminListContracts,
  adminListProducts,
  bulkSetContractPrices,
  type Product,
} from "@listino/sdk";
import { html, nothing } from "lit";
import { formField } from "../kit/form/form.ts";
import { pageParam, setPageParams } from "../kit/page-url.ts";
import { Refused } from "../kit/store/connection.ts";
import type { Found } from "./company.ts";
import { wordFor } from "./company-marks.ts";
import { decimalOf } from "./conditions/decimals.ts";
import { choice, openDialog } from "./dialog-form.ts";
import type { ListinoCompanyDesk } from "./listino-company-desk.ts";

interface Answer {
  readonly product: Product;
  readonly explanation: AdminExplainedPrice;
}

export function prices(desk: ListinoCompanyDesk, { company }: Found) {
  const { connection } = desk.desk;
  const contracts = desk.use(
    desk.desk.read(`contracts ${company.id}`, (signal) =>
      adminListContracts(connection, { company_id: company.id, limit: 100 }, { signal }),
    ),
  );
  if (contracts.problem) return desk.problemNotice(contracts.problem, () => contracts.retry());
  if (!contracts.value) return desk.skeleton();
  const active = contracts.value.data.filter(({ status }) => status === "active");
  if (active.length === 0)
    return html`<div class="blank" part="empty"><strong>${desk.t("noContracts")}</strong></div>`;
  const asked = {
    contract:
      active.find(({ id }) => id === pageParam("contract")) ??
      active.find((one) => one.is_default) ??
      active[0],
    sku: pageParam("sku"),
    quantity: pageParam("quantity") || "1",
  };
  const ask = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const text = (name: string) => String(data.get(name) ?? "").trim();
    setPageParams({
      contract: text("contract"),
      sku: text("sku"),
      quantity: decimalOf(text("quantity"), desk.locale),
    });
    desk.requestUpdate();
  };
  return html`<form class="box lead" part="box" @submit=${ask}>
      ${choice(
        "contract",
        desk.t("contract"),
        active.map(({ id, name, currency }) => ({ value: id, label: `${name} · ${currency}` })),
        asked.contract?.id,
      )}
      ${formField("sku", desk.t("findProduct"), new Map(), { value: asked.sku })}
      ${formField("quantity", desk.t("quantity"), new Map(), { value: asked.quantity })}
      <button class="button primary" part="button">${desk.t("showPrice")}</button>
    </form>
    ${asked.sku && asked.contract ? explained(desk, company.id, asked.contract.id, asked.sku, asked.quantity) : nothing}`;
}

function explained(
  desk: ListinoCompanyDesk,
  companyId: string,
  contractId: string,
  sku: string,
  quantity: string,
) {
  const { connection } = desk.desk;
  const key = `price ${companyId} ${contractId} ${sku} ${quantity}`;
  const read = desk.use(
    desk.desk.read(key, async (signal): Promise<Answer | null> => {
      const { data } = await adminListProducts(connection, { sku, limit: 1 }, { signal });
      const product = data[0];
      if (!product) return null;
      const question = { company_id: companyId, contract_id: contractId, product_id: product.id, quantity };
      return { product, explanation: await adminExplainPrice(connection, question, { signal }) };
    }),
  );
  if (read.problem) return desk.problemNotice(read.problem, () => read.retry());
  if (read.value === undefined) return desk.skeleton();
  if (!read.value)
    return html`<div class="blank" part="empty"><strong>${desk.t("noProduct", { sku })}</strong></div>`;
  const { product, explanation } = read.value;
  const { result, candidates } = explanation;
  const money = (amount: string) => desk.money({ amount, currency: result.currency }, 6);
  return html`<section class="box" part="box">
      <div class="title">
        <h3><bdi>${product.name}</bdi> <span class="muted small">${product.sku}</span></h3>
        <span class="grow"></span>
        ${
          desk.may("contracts.write")
            ? html`<button class="button" part="button" @click=${() => agree(desk, companyId, contractId, product)}>
                ${desk.t("agreePrice")}
              </button>`
            : nothing
        }
      </div>
      <p class="price" part="price">
        ${result.amount === null ? desk.t(result.state === "below_minimum" ? "belowMinimum" : "onRequest") : html`${money(result.amount)} <span class="muted small">${desk.later()?.priceIsFor(desk, result.base_quantity, product.unit)}</span>`}
      </p>
      ${
        explanation.steps.length > 1
          ? html`<ol class="steps">${explanation.steps.map(
              ({ kind, name, percent, amount }) => html`<li>
                <span>${name ?? wordFor(desk, "step", kind)}${percent ? html` <span class="muted">${desk.percent(percent)}</span>` : nothing}</span>
                <span class="number">${money(amount)}</span>
              </li>`,
            )}</ol>`
          : nothing
      }
    </section>
    <div class="frame"><table>
      <thead><tr>
        <th scope="col">${desk.t("priceList")}</th>
        <th scope="col">${desk.t("amount")}</th>
        <td></td>
      </tr></thead>
      <tbody>${candidates.map(
        ({ kind, name, outcome, tiers }) => html`<tr class=${outcome === "used" ? "used" : ""}>
          <td>${name ?? nothing}<span class="muted small block">${wordFor(desk, "kind", kind)}</span></td>
          <td>${tiers.map(
            (tier) =>
              html`<span class="block">${money(tier.amount)} <span class="muted small">${desk.t("fromQuantity")} ${desk.number(tier.min_quantity)}</span></span>`,
          )}</td>
          <td>${wordFor(desk, "outcome", outcome)}</td>
        </tr>`,
      )}</tbody>
    </table></div>`;
}

async function agree(
  desk: ListinoCompanyDesk,
  companyId: string,
  contractId: string,
  product: Product,
): Promise<void> {
  const done = await openDialog(desk, {
    title: desk.t("agreePrice"),
    hint: `${product.sku} ${product.name}. ${desk.t("agreedHint")}`,
    submit: desk.t("save"),
    fields: (errors) => html`<div class="fields">
      ${formField("min_quantity", desk.t("fromQuantity"), errors, { value: "1" })}
      ${formField("amount", desk.t("amount"), errors, { optional: true })}
    </div>`,
    save: async ({ min_quantity, amount }) => {
      const row = {
        product_external_id: product.external_id ?? "",
        min_quantity: decimalOf(String(min_quantity), desk.locale),
        amount: amount ? decimalOf(String(amount), desk.locale) : null,
      };
      const { results } = await bulkSetContractPrices(desk.desk.connection, contractId, { rows: [row] });
      const refused = results[0]?.error;
      if (!refused) return true;
      const field = refused.pointer.split("/").at(-1) ?? "amount";
      const errors = [{ ...refused, pointer: `/${field}` }];
      throw new Refused({ code: refused.code, status: 422, errors, facts: {} });
    },
  });
  if (!done) return;
  desk.desk.forget(`price ${companyId}`, `audit ${contractId}`);
  desk.said = `${product.sku}: ${desk.t("saved")}`;
}
