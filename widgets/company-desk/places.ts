/** Where a company is: its addresses and branches, added and put right by staff. */
import {
  type AdminAddress,
  adminCreateAddress,
  adminGetAddress,
  adminListAddresses,
  adminListLocations,
  adminUpdateAddress,
  createLocation,
} from "@listino/sdk";
import { html, nothing } from "lit";
import { addressLines } from "../kit/form/address-lines.ts";
import { type FormErrors, formField } from "../kit/form/form.ts";
import type { Found } from "./company.ts";
import { countries } from "./company-form.ts";
import { chip, fact } from "./company-marks.ts";
import { including, type Option } from "./conditions/rows.ts";
import { choice, openDialog } from "./dialog-form.ts";
import type { ListinoCompanyDesk } from "./listino-company-desk.ts";

type Draft = Parameters<typeof adminCreateAddress>[1];

export function places(desk: ListinoCompanyDesk, { company }: Found) {
  const { connection } = desk.desk;
  const read = desk.use(
    desk.desk.read(`addresses ${company.id}`, (signal) =>
      adminListAddresses(connection, { company_id: company.id, limit: 100 }, { signal }),
    ),
  );
  const branches =
    desk
      .use(
        desk.desk.read(`branches ${company.id}`, (signal) =>
          adminListLocations(connection, { company_id: company.id, limit: 200 }, { signal }),
        ),
      )
      .value?.data.map(({ id, name }): Option => ({ value: id, label: name })) ?? [];
  if (read.problem) return desk.problemNotice(read.problem, () => read.retry());
  const mayWrite = desk.may("companies.write") && company.status !== "closed";
  const forget = [`addresses ${company.id}`, `branches ${company.id}`];
  const done = async (saved: Promise<unknown>) => {
    if (!(await saved)) return;
    desk.desk.forget(...forget);
    desk.said = desk.t("saved");
  };
  const act = (label: string, run: () => unknown) =>
    html`<button class="link" part="button" @click=${run}>${label}</button>`;
  return html`<section class="box" part="box">
    <h3>${desk.t("places")}</h3>
    ${
      read.value?.data.length === 0
        ? html`<p class="muted">${desk.t("noPlaces")}</p>`
        : html`<ul class="places">${
            read.value?.data.map(
              (one) => html`<li>
                <div class="title">
                  <strong><bdi>${branches.find(({ value }) => value === one.location_id)?.label ?? one.label}</bdi></strong>
                  ${one.is_billing_default ? chip(desk.t("billing"), "closed") : nothing}
                  ${one.is_shipping_default ? chip(desk.t("shipping"), "closed") : nothing}
                </div>
                ${addressLines(one, desk.locale)}
                ${
                  mayWrite
                    ? html`<button class="link small" part="button" aria-label="${desk.t("edit")}: ${one.label}"
                        @click=${() => done(edit(desk, one, branches))}>${desk.t("edit")}</button>`
                    : nothing
                }
              </li>`,
            ) ?? html`<li><span class="skeleton"></span></li>`
          }</ul>`
    }
    <dl class="facts">${fact(desk.t("branches"), branches.map(({ label }) => label).join(", "))}</dl>
    ${
      mayWrite
        ? html`<div class="actions">
            ${act(desk.t("addAddress"), () => done(addAddress(desk, company, branches)))}
            ${act(desk.t("addBranch"), () => done(addBranch(desk, company.id)))}
          </div>`
        : nothing
    }
  </section>`;
}

const addBranch = (desk: ListinoCompanyDesk, company_id: string) =>
  openDialog(desk, {
    title: desk.t("addBranch"),
    submit: desk.t("save"),
    fields: (errors) => html`<div class="fields">
      ${formField("name", desk.t("name"), errors, {})}
      ${formField("phone", desk.t("phone"), errors, { optional: true, type: "tel" })}
    </div>`,
    save: (body) =>
      createLocation(desk.desk.connection, { ...body, company_id } as Parameters<typeof createLocation>[1]),
  });

const addAddress = (desk: ListinoCompanyDesk, company: Found["company"], branches: readonly Option[]) =>
  openDialog(desk, {
    title: desk.t("addAddress"),
    submit: desk.t("save"),
    fields: (errors) => fields(desk, errors, branches, { country: company.country ?? "" }),
    save: (body) => {
      const { is_billing_default, is_shipping_default, ...rest } = body;
      // Not ticked says nothing: the first address is the default of both kinds.
      const ticked = Object.entries({ is_billing_default, is_shipping_default }).filter(([, on]) => on);
      const draft = { ...rest, ...Object.fromEntries(ticked), company_id: company.id };
      return adminCreateAddress(desk.desk.connection, draft as Draft);
    },
  });

async function edit(desk: ListinoCompanyDesk, { id }: AdminAddress, branches: readonly Option[]) {
  const { connection } = desk.desk;
  const found = await desk.attempt(async () => adminGetAddress(connection, id).withResponse());
  if (!found) return undefined;
  const { data: address, response } = found;
  return openDialog(desk, {
    title: address.label,
    submit: desk.t("save"),
    empty: null,
    fields: (errors) => fields(desk, errors, branches, address),
    save: (body) => {
      const { is_billing_default, is_shipping_default, ...rest } = body;
      // A default is given to another address, never taken away.
      const ticked = Object.entries({ is_billing_default, is_shipping_default }).filter(([, on]) => on);
      const change = { ...rest, ...Object.fromEntries(ticked) } as Parameters<typeof adminUpdateAddress>[2];
      return adminUpdateAddress(connection, id, change, { ifMatch: response.headers.get("etag") });
    },
  });
}

function fields(
  desk: ListinoCompanyDesk,
  errors: FormErrors,
  branches: readonly Option[],
  address: Partial<AdminAddress>,
) {
  const optional = { optional: true } as const;
  const tick = (name: string, label: string, on = false) => html`<label class="tick wide">
    <input type="checkbox" name=${name} .defaultChecked=${on} ?disabled=${on} /><span>${label}</span>
  </label>`;
  return html`<div class="fields">
    ${formField("label", desk.t("label"), errors, { ...(address.id ? {} : optional), value: address.label })}
    ${
      branches.length > 0
        ? choice(
            "location_id",
            desk.t("branch"),
            [{ value: "", label: desk.t("noBranch") }, ...branches],
            address.location_id ?? "",
          )
        : nothing
    }
    ${formField("company_name", desk.t("companyName"), errors, { ...(address.id ? {} : optional), value: address.company_name })}
    ${formField("contact_name", desk.t("contactName"), errors, { ...optional, value: address.contact_name })}
    ${formField("line1", desk.t("line1"), errors, { value: address.line1 })}
    ${formField("line2", desk.t("line2"), errors, { ...optional, value: address.line2 })}
    ${formField("postal_code", desk.t("postalCode"), errors, { value: address.postal_code })}
    ${formField("city", desk.t("city"), errors, { value: address.city })}
    ${formField("region", desk.t("addressRegion"), errors, { ...optional, value: address.region })}
    ${choice("country", desk.t("country"), including(countries(desk), address.country, address.country ?? ""), address.country ?? "")}
    ${formField("phone", desk.t("phone"), errors, { ...optional, type: "tel", value: address.phone })}
    ${tick("is_billing_default", desk.t("isBilling"), address.is_billing_default)}
    ${tick("is_shipping_default", desk.t("isShipping"), address.is_shipping_default)}
  </div>`;
}
