/** One company: who it is, what was agreed, what it pays, who orders for it, and what changed when. */
import { type CompanyView, getCompany, resumeCompany } from "@listino/sdk";
import { html, nothing } from "lit";
import { pageParam } from "../kit/page-url.ts";
import { statusChip } from "./company-marks.ts";
import type { ListinoCompanyDesk } from "./listino-company-desk.ts";

const TABS = ["overview", "conditions", "prices", "buyers", "history"] as const;
type Tab = (typeof TABS)[number];
const NEEDS: Partial<Record<Tab, string>> = {
  conditions: "contracts.read",
  prices: "prices.read",
  buyers: "buyers.read",
  history: "audit.read",
};

const panels = {
  overview: () => import("./overview.ts").then(({ overview }) => overview),
  conditions: () => import("./conditions/conditions.ts").then(({ conditions }) => conditions),
  prices: () => import("./prices.ts").then(({ prices }) => prices),
  buyers: () => import("./buyers.ts").then(({ buyers }) => buyers),
  history: () => import("./history.ts").then(({ history }) => history),
} as const;
type Panel = (desk: ListinoCompanyDesk, found: Found) => unknown;
const loaded = new Map<Tab, Panel>();

/** A company with the version that a change of it names. */
export interface Found {
  readonly company: CompanyView;
  readonly etag: string | null;
}

export function company(desk: ListinoCompanyDesk, id: string) {
  const read = desk.use(
    desk.desk.read(`company ${id}`, async (signal): Promise<Found> => {
      const { data, response } = await getCompany(desk.desk.connection, id, { signal }).withResponse();
      return { company: data, etag: response.headers.get("etag") };
    }),
  );
  const back = desk.backTo(desk.t("back"), { company: "" });
  if (read.problem) return html`${back}${desk.problemNotice(read.problem, () => read.retry())}`;
  const found = read.value;
  if (!found) return html`${back}${desk.skeleton()}`;
  const tabs = TABS.filter((tab) => !NEEDS[tab] || desk.may(NEEDS[tab]));
  const current = tabs.find((tab) => tab === pageParam("tab")) ?? "overview";
  return html`${back}
    <header class="title">
      <h2 part="title" tabindex="-1"><bdi>${found.company.name}</bdi></h2>
      ${statusChip(desk, found.company.status)}
      <span class="grow"></span>
      ${desk.may("companies.write") ? actions(desk, found) : nothing}
    </header>
    <nav class="tabs" aria-label=${found.company.name}>
      ${tabs.map(
        (tab) => html`<a
          href=${`?company=${id}&tab=${tab}`}
          part="tab"
          aria-current=${tab === current ? "true" : nothing}
          @click=${desk.follow({ company: id, tab: tab === "overview" ? "" : tab })}
          >${desk.t(tab)}</a
        >`,
      )}
    </nav>
    ${panel(desk, current)?.(desk, found) ?? desk.skeleton()}`;
}

function panel(desk: ListinoCompanyDesk, tab: Tab): Panel | undefined {
  if (!loaded.has(tab)) {
    void panels[tab]().then((part) => {
      loaded.set(tab, part);
      desk.requestUpdate();
    });
  }
  return loaded.get(tab);
}

function actions(desk: ListinoCompanyDesk, { company, etag }: Found) {
  const { id, name, status } = company;
  const forms = () => import("./company-form.ts");
  const act = (label: string, run: () => unknown, primary = false) =>
    html`<button class="button ${primary ? "primary" : ""}" part="button" @click=${run}>${label}</button>`;
  const forget = [`company ${id}`, `companies `, `audit ${id}`, `buyers ${id}`, `invitations ${id}`];
  const changed = async (change: Promise<unknown>) => {
    if (await change) desk.desk.forget(...forget);
  };
  if (status === "closed") return nothing;
  return html`${act(
    desk.t("invite"),
    async () => {
      const invited = await (await forms()).inviteTo(desk, company);
      if (invited) desk.said = desk.t("invited", { email: invited.email });
      await changed(Promise.resolve(invited));
    },
    status === "invited",
  )}
  ${act(desk.t("edit"), async () => changed((await forms()).editCompany(desk, company, etag)))}
  ${
    status === "suspended"
      ? act(desk.t("resume"), () =>
          desk.attempt(() => resumeCompany(desk.desk.connection, id), {
            forget,
            say: `${name}: ${desk.t("saved")}`,
          }),
        )
      : act(desk.t("suspend"), async () => changed((await forms()).suspend(desk, company)))
  }
  ${act(desk.t("close"), async () => changed((await forms()).close(desk, company)))}`;
}
