/** What was agreed with a company, in one form and one request: lists, contracts, discounts, limits, and what it sees. */
import { type Conditions, getConditions, setConditions } from "@listino/sdk";
import { html, nothing } from "lit";
import {
  checkForm,
  type FormErrors,
  focusFirstError,
  formField,
  readForm,
  refusedFields,
} from "../../kit/form/form.ts";
import { toProblem } from "../../kit/store/problem.ts";
import type { Found } from "../company.ts";
import { choice } from "../dialog-form.ts";
import type { ListinoCompanyDesk } from "../listino-company-desk.ts";
import type { DeskKey } from "../words.ts";
import { conditionsBody, type FormAnswers, fieldOf } from "./body.ts";
import { choicesOf, ticks } from "./choices.ts";
import { shownDecimal } from "./decimals.ts";
import {
  type ContractRow,
  contractFields,
  currencyOptions,
  type DiscountRow,
  type Draft,
  discountFields,
  including,
} from "./rows.ts";

interface Agreed {
  readonly conditions: Conditions;
  readonly etag: string | null;
}

/** Rows that are shown, and what was refused; made anew when other conditions are read. */
interface Editing {
  readonly of: Agreed;
  next: number;
  contracts: Draft<ContractRow>[];
  discounts: Draft<DiscountRow>[];
  /** Switched off with the next save. */
  readonly gone: string[];
  errors: FormErrors;
}
const editings = new WeakMap<ListinoCompanyDesk, Editing>();

const DISCLOSURES = ["exact", "banded", "yes_no", "hidden"] as const;

export function conditions(desk: ListinoCompanyDesk, { company }: Found) {
  const { connection } = desk.desk;
  const read = desk.use(
    desk.desk.read(`conditions ${company.id}`, async (signal): Promise<Agreed> => {
      const { data, response } = await getConditions(connection, company.id, { signal }).withResponse();
      return { conditions: data, etag: response.headers.get("etag") };
    }),
  );
  if (read.problem) return desk.problemNotice(read.problem, () => read.retry());
  const choices = choicesOf(desk);
  if (!read.value || !choices) return desk.skeleton();
  const editing = editingOf(desk, read.value);
  const { conditions: agreed } = read.value;
  const mayWrite = desk.may("contracts.write") && company.status !== "closed";
  const currency =
    (agreed.credit_limit ?? agreed.maximum_order ?? agreed.maximum_open_orders)?.currency ??
    agreed.contracts[0]?.currency;
  const limit = (name: "credit_limit" | "maximum_order" | "maximum_open_orders", label: DeskKey) =>
    formField(name, desk.t(label), editing.errors, {
      optional: true,
      value: shownDecimal(agreed[name]?.amount, desk.locale),
    });
  const mayPrice = mayWrite && desk.may("prices.write");
  const mayEdit = mayWrite && desk.may("companies.write");
  return html`<form novalidate @submit=${(event: SubmitEvent) => save(desk, company.id, editing, event)}>
    <fieldset class="box" part="box" ?disabled=${!mayWrite}>
      <h3>${desk.t("contracts")}</h3>
      ${editing.contracts.length === 0 ? html`<p class="muted">${desk.t("noContracts")}</p>` : nothing}
      ${editing.contracts.map((draft) =>
        contractFields(desk, draft, editing.errors, choices.priceLists, () =>
          remove(desk, editing, "contracts", draft),
        ),
      )}
      <button class="link" type="button" part="button" @click=${() => add(desk, editing, "contracts")}>
        ${desk.t("addContract")}
      </button>
    </fieldset>
    <fieldset class="box" part="box" ?disabled=${!mayWrite}>
      <div class="fields">
        ${choice(
          "price_list_id",
          desk.t("companyPriceList"),
          [
            { value: "", label: desk.t("noPriceList") },
            ...including(
              choices.priceLists,
              agreed.price_list_id,
              company.conditions_summary.price_list?.name ?? desk.t("asItIs"),
            ),
          ],
          agreed.price_list_id ?? "",
          undefined,
          !mayPrice,
        )}
        ${choice(
          "sales_rep_id",
          desk.t("salesRep"),
          [
            { value: "", label: desk.t("noSalesRep") },
            ...including(choices.staff, agreed.sales_rep_id, company.sales_rep?.name ?? desk.t("asItIs")),
          ],
          agreed.sales_rep_id ?? "",
          undefined,
          !mayEdit,
        )}
        <label class="tick wide">
          <input type="checkbox" name="custom" .defaultChecked=${agreed.custom} />
          <span>${desk.t("custom")}<span class="small muted block">${desk.t("customHint")}</span></span>
        </label>
      </div>
    </fieldset>
    <fieldset class="box" part="box" ?disabled=${!mayPrice}>
      <h3>${desk.t("discounts")}</h3>
      ${editing.discounts.map((draft) =>
        discountFields(desk, draft, editing.errors, choices.categories, () =>
          remove(desk, editing, "discounts", draft),
        ),
      )}
      <button class="link" type="button" part="button" @click=${() => add(desk, editing, "discounts")}>
        ${desk.t("addDiscount")}
      </button>
    </fieldset>
    <fieldset class="box" part="box" ?disabled=${!mayWrite}>
      <h3>${desk.t("limits")}</h3>
      <p class="muted small">${desk.t("unlimited")}</p>
      <div class="fields">
        ${limit("credit_limit", "creditLimit")} ${limit("maximum_order", "maximumOrder")}
        ${limit("maximum_open_orders", "maximumOpenOrders")}
        ${choice("currency", desk.t("currency"), currencyOptions(currency), currency)}
      </div>
    </fieldset>
    <fieldset class="box" part="box" ?disabled=${!mayWrite}>
      <div class="fields">
        ${choice(
          "disclosure",
          desk.t("stockShown"),
          [
            { value: "", label: desk.t("stock_default") },
            ...DISCLOSURES.map((one) => ({ value: one, label: desk.t(`stock_${one}`) })),
          ],
          agreed.stock.disclosure ?? "",
        )}
        ${ticks(desk.t("groups"), "group_ids", choices.groups, agreed.group_ids, !mayEdit)}
        ${ticks(desk.t("assortments"), "assortment_ids", choices.assortments, agreed.assortment_ids, !(mayWrite && desk.may("products.write")), desk.t("assortmentsHint"))}
      </div>
    </fieldset>
    ${
      mayWrite
        ? html`<button class="button primary" part="button" aria-disabled=${desk.busy}>${desk.t("saveConditions")}</button>`
        : nothing
    }
  </form>`;
}

function editingOf(desk: ListinoCompanyDesk, agreed: Agreed): Editing {
  const known = editings.get(desk);
  if (known?.of === agreed) return known;
  let next = 0;
  const { contracts, discounts } = agreed.conditions;
  const fresh: Editing = {
    of: agreed,
    contracts: contracts.filter(({ status }) => status !== "closed").map((row) => ({ number: next++, row })),
    discounts: discounts.filter(({ status }) => status === "active").map((row) => ({ number: next++, row })),
    next,
    gone: [],
    errors: new Map(),
  };
  fresh.next = next;
  editings.set(desk, fresh);
  return fresh;
}

function add(desk: ListinoCompanyDesk, editing: Editing, rows: "contracts" | "discounts"): void {
  editing[rows].push({ number: editing.next++ });
  desk.requestUpdate();
  void desk.updateComplete.then(() =>
    desk.renderRoot.querySelector<HTMLElement>(`[name="${rows}/${editing.next - 1}/name"]`)?.focus(),
  );
}

function remove(
  desk: ListinoCompanyDesk,
  editing: Editing,
  rows: "contracts" | "discounts",
  { number, row }: Draft<ContractRow | DiscountRow>,
): void {
  if (row) editing.gone.push(row.id);
  if (rows === "contracts") editing.contracts = editing.contracts.filter((one) => one.number !== number);
  else editing.discounts = editing.discounts.filter((one) => one.number !== number);
  desk.requestUpdate();
}

async function save(
  desk: ListinoCompanyDesk,
  id: string,
  editing: Editing,
  event: SubmitEvent,
): Promise<void> {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const words = (key: string) => desk.t(key as DeskKey);
  editing.errors = checkForm(form, words);
  if (!editing.errors.size) {
    const { body, rows } = conditionsBody(readForm(form, null) as FormAnswers, editing.of.conditions, {
      locale: desk.locale,
      currencyOf: (id) => choicesOf(desk)?.priceLists.find(({ value }) => value === id)?.currency,
      gone: editing.gone,
    });
    const saved = await desk.attempt(
      () =>
        setConditions(desk.desk.connection, id, body, { ifMatch: editing.of.etag }).then(
          undefined,
          (error) => {
            const refused = toProblem(error).errors.map((one) => ({
              ...one,
              pointer: `/${fieldOf(one.pointer, rows)}`,
            }));
            editing.errors = refusedFields(refused, words);
            throw error;
          },
        ),
      {
        forget: [`conditions ${id}`, `contracts ${id}`, `company ${id}`, `companies `, `audit ${id}`],
        say: desk.t("saved"),
      },
    );
    if (saved) desk.scrollIntoView({ block: "start" });
  }
  desk.requestUpdate();
  await desk.updateComplete;
  focusFirstError(form);
}
