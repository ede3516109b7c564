/** What the conditions form offers to choose from. */
import { adminListCategories, listAssortments, listGroups, listPriceLists, listStaff } from "@listino/sdk";
import { html, nothing } from "lit";
import type { ListinoCompanyDesk } from "../listino-company-desk.ts";
import type { Option } from "./rows.ts";

/** What may be chosen; undefined until all of it is here. What a role may not read, it is not offered. */
export function choicesOf(desk: ListinoCompanyDesk) {
  const { connection } = desk.desk;
  type Named = { readonly id: string; readonly name: string; readonly currency?: string };
  const of = (
    name: string,
    permission: string,
    list: (signal: AbortSignal) => Promise<{ data: Named[] }>,
  ) => {
    if (!desk.may(permission)) return [];
    const read = desk.use(desk.desk.read(`choice ${name}`, list));
    if (read.problem) return [];
    return read.value?.data.map(
      ({ id, name, currency }): Option =>
        currency ? { value: id, label: `${name} · ${currency}`, currency } : { value: id, label: name },
    );
  };
  const [priceLists, groups, assortments, staff, categories] = [
    of("price lists", "prices.read", (signal) => listPriceLists(connection, { limit: 500 }, { signal })),
    of("groups", "companies.read", (signal) => listGroups(connection, { limit: 500 }, { signal })),
    of("assortments", "products.read", (signal) => listAssortments(connection, { limit: 500 }, { signal })),
    of("staff", "staff.read", (signal) => listStaff(connection, { limit: 500 }, { signal })),
    of("categories", "products.read", (signal) =>
      adminListCategories(connection, { limit: 500 }, { signal }),
    ),
  ];
  if (!priceLists || !groups || !assortments || !staff || !categories) return undefined;
  return { priceLists, groups, assortments, staff, categories };
}

export const ticks = (
  label: string,
  name: string,
  options: readonly Option[],
  chosen: readonly string[],
  disabled: boolean,
  hint?: string,
) =>
  options.length === 0
    ? nothing
    : html`<fieldset class="field" ?disabled=${disabled}>
        <legend class="small strong">${label}</legend>
        ${options.map(
          ({ value, label }) => html`<label class="tick">
            <input type="checkbox" name="${name}/${value}" .defaultChecked=${chosen.includes(value)} /><span>${label}</span>
          </label>`,
        )}
        ${hint ? html`<span class="small muted">${hint}</span>` : nothing}
      </fieldset>`;
