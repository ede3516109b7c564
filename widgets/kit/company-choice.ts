/** For whoever orders for several companies: which one, and the same session for another. */
import { type Me, type Session, switchSession } from "@listino/sdk";
import { html, nothing } from "lit";
import type { Store } from "./store/store.ts";

/** Everything that was read was the other company's: the page reads it anew. */
export async function switchCompany(store: Store, company_id: string): Promise<Session> {
  const session = await switchSession(store.connection, { company_id });
  store.session.start(session);
  return session;
}

/** A choice among one's companies. Nothing where there is one, or where the host's website chooses. */
export const companyChoice = (
  { session }: Store,
  { company, companies }: Pick<Me, "company" | "companies">,
  label: string,
  choose: (id: string) => Promise<unknown>,
) =>
  companies.length < 2 || session.getSession
    ? nothing
    : html`<label class="field" part="field">
        <span>${label}</span>
        <select
          part="select"
          .value=${company.id}
          @change=${async ({ target }: Event) => {
            const select = target as HTMLSelectElement;
            // A choice that was refused goes back to what holds.
            if (!(await choose(select.value))) select.value = company.id;
          }}
        >
          ${companies.map(
            ({ id, name }) => html`<option value=${id} .selected=${id === company.id}>${name}</option>`,
          )}
        </select>
      </label>`;
