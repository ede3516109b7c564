import {
  type Colleague,
  createBuyer,
  listBuyerRoles,
  listBuyers,
  listLocations,
  type Me,
  updateBuyer,
} from "@listino/sdk";
import { html, nothing } from "lit";
import type { Store } from "../kit/store/store.ts";
import type { ListinoAccount } from "./listino-account.ts";
import { panelForm, turn } from "./panels.ts";
import { waiting } from "./waiting.ts";

const every = { limit: 500 };
const peopleOf = (store: Store) =>
  store.read("buyers", (signal) => listBuyers(store.connection, every, { signal }).then(({ data }) => data));
const rolesOf = (store: Store) =>
  store.read("buyer-roles", (signal) =>
    listBuyerRoles(store.connection, every, { signal }).then(({ data }) => data),
  );
const branchesOf = (store: Store) =>
  store.read("locations", (signal) =>
    listLocations(store.connection, every, { signal }).then(({ data }) => data),
  );

/** The company's people, for whoever manages them: what each may do, for which branch, and whether they may at all. */
export function colleagues(widget: ListinoAccount, store: Store, me: Me) {
  const { value: people, problem } = widget.use(peopleOf(store));
  const roles = widget.use(rolesOf(store)).value ?? [];
  const branches = widget.use(branchesOf(store)).value ?? [];
  const grantable = roles.filter((role) => role.grantable);

  const change = async (id: string, body: Parameters<typeof updateBuyer>[2]) => {
    const changed = await widget.attempt(
      "colleagues",
      async () => updateBuyer(store.connection, id, body),
      widget.t("saved"),
    );
    const all = peopleOf(store);
    if (changed && all.value) all.set(all.value.map((one) => (one.id === id ? changed : one)));
    return !!changed;
  };
  const add = async (form: HTMLFormElement) => {
    const {
      email = "",
      name = "",
      role_id = "",
      location_id,
    } = Object.fromEntries(new FormData(form)) as Record<string, string>;
    const body = { email, name, role_id, ...(location_id ? { location_id } : {}) };
    const added = await widget.attempt(
      "colleagues",
      async () => createBuyer(store.connection, body),
      widget.t("colleagueAdded", { name }),
    );
    if (!added) return;
    widget.open = "";
    void peopleOf(store).load();
  };

  const person = (one: Colleague) => {
    if (one.status === "invited") return waiting(widget, store, one, () => void peopleOf(store).load());
    const own = one.id === me.buyer.id;
    const mayChoose = grantable.some(({ id }) => id === one.role?.id) || !one.role;
    const off = one.status !== "active";
    return html`<li class="colleague">
      <div>
        <strong>${one.name}</strong> ${own ? html`<span class="mark">${widget.t("yourself")}</span>` : nothing}
        ${off ? html`<span class="mark off">${widget.t("accessEnded")}</span>` : nothing}
        <div class="less">${one.email}</div>
      </div>
      ${choice(widget, {
        label: "role",
        who: one.name,
        options: mayChoose ? grantable : [],
        now: one.role,
        none: widget.t("noRole"),
        disabled: !mayChoose || off,
        choose: (role_id) => change(one.id, { role_id }),
      })}
      ${
        branches.length > 0
          ? choice(widget, {
              label: "branch",
              who: one.name,
              options: branches,
              now: one.location,
              none: "–",
              clear: true,
              disabled: !mayChoose || off,
              choose: (location_id) => change(one.id, { location_id: location_id || null }),
            })
          : html`<span></span>`
      }
      ${
        own
          ? html`<span></span>`
          : html`<button
              class="button"
              part="button"
              aria-label="${widget.t(off ? "resumeAccess" : "endAccess")}: ${one.name}"
              aria-disabled=${widget.busy || !mayChoose}
              @click=${() => mayChoose && change(one.id, { status: off ? "active" : "inactive" })}
            >
              ${widget.t(off ? "resumeAccess" : "endAccess")}
            </button>`
      }
    </li>`;
  };

  return html`<section class="panel whole" part="panel colleagues" aria-labelledby="colleagues">
    <div class="row">
      <div>
        <h3 id="colleagues">${widget.t("colleagues")}</h3>
        <p class="muted">${widget.t("colleaguesHint", { company: me.company.name })}</p>
      </div>
      ${
        widget.open === "add"
          ? nothing
          : html`<button class="button" part="button" @click=${() => turn(widget, "add")}>${widget.t("addColleague")}</button>`
      }
    </div>
    ${
      widget.open === "add"
        ? panelForm(
            widget,
            "colleagues",
            { button: widget.t("sendInvitation"), send: add },
            (errors, field) => html`<div class="fields">
              ${field("email", widget.t("colleagueEmail"), errors, { type: "email", autocomplete: "off" })}
              ${field("name", widget.t("colleagueName"), errors, { autocomplete: "off" })}
              <div class="field" part="field">
                <label for="role_id">${widget.t("role")}</label>
                <select part="select" id="role_id" name="role_id" required>
                  ${grantable.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
                </select>
              </div>
              ${
                branches.length > 0
                  ? html`<div class="field" part="field">
                      <label for="location_id">${widget.t("branch")}</label>
                      <select part="select" id="location_id" name="location_id">
                        <option value="">–</option>
                        ${branches.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
                      </select>
                    </div>`
                  : nothing
              }
            </div>`,
          )
        : widget.trouble("colleagues")
    }
    ${problem ? widget.problemNotice(problem, () => peopleOf(store).retry()) : nothing}
    ${people || problem ? nothing : html`<span class="skeleton"></span>`}
    <ul class="list people">
      ${people?.map(person)}
    </ul>
  </section>`;
}

interface Choice {
  label: "role" | "branch";
  who: string;
  options: readonly { id: string; name: string }[];
  now: { id: string; name: string } | null;
  none: string;
  clear?: boolean;
  disabled: boolean;
  choose: (id: string) => Promise<boolean>;
}

function choice(widget: ListinoAccount, { label, who, options, now, none, clear, disabled, choose }: Choice) {
  const all = now && !options.some(({ id }) => id === now.id) ? [now, ...options] : options;
  const chosen = async (event: Event) => {
    const select = event.target as HTMLSelectElement;
    // A choice that was refused goes back to what holds.
    if (!(await choose(select.value))) select.value = now?.id ?? "";
  };
  return html`<label class="field">
    <span aria-hidden="true">${widget.t(label)}</span>
    <select
      part="select"
      aria-label="${widget.t(label)}: ${who}"
      ?disabled=${disabled}
      @change=${chosen}
    >
      ${now && !clear ? nothing : html`<option value="" .selected=${!now}>${none}</option>`}
      ${all.map(({ id, name }) => html`<option value=${id} .selected=${id === now?.id}>${name}</option>`)}
    </select>
  </label>`;
}
