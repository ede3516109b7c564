import { confirmApplication, confirmMembership, lookupMembership } from "@listino/sdk";
import { html, nothing } from "lit";
import { icon } from "../kit/icons.ts";
import type { Store } from "../kit/store/store.ts";
import { words } from "../kit/words/account-words.ts";
import { messages } from "../translations/en/account.ts";
import type { ListinoSignIn } from "./listino-sign-in.ts";
import { cardForm, dropToken, enterWith, newPassword } from "./password.ts";

type Forms = typeof import("../kit/form/forms.ts");
type Key = keyof typeof messages;

/** What was confirmed, once the token is gone. */
const doneOf = new WeakMap<ListinoSignIn, { title: string; company?: string }>();

/** Behind the links that show who reads a mailbox: to order for a company, or that an application is one's own. */
export function confirmation(widget: ListinoSignIn, store: Store, forms: Forms, token: string) {
  widget.learn(words);
  const say = (key: Key, values?: Record<string, string>) => widget.say(key, messages, values);
  const done = doneOf.get(widget);
  if (done) return confirmed(widget, store, say, done);

  const gone = () =>
    widget.card(html`<div class="notice warn" part="notice"><div>${say("linkGone")}</div></div>`);
  const isGone = (code?: string) => code === "link_unknown" || code === "link_ended";
  if (isGone(widget.problem?.code)) return gone();
  const end = (title: string, company?: string) => {
    dropToken();
    doneOf.set(widget, { title, company });
    widget.company = company;
    widget.turn("confirmed");
    return true;
  };

  if (token.startsWith("app_")) {
    return cardForm(widget, forms, say("proveTitle"), say("proveHint"), [], say("confirm"), async () => {
      const { company_name } = await confirmApplication(store.connection, { token });
      return end(say("proved", { company: company_name }));
    });
  }

  const lookup = widget.use(
    store.read(`membership ${token}`, (signal) => lookupMembership(store.connection, { token }, { signal })),
  );
  const { value: found, problem } = lookup;
  if (isGone(problem?.code)) return gone();
  if (problem) return widget.card(widget.problemNotice(problem, () => lookup.retry()));
  if (!found) return widget.card(html`<span class="skeleton"></span><span class="skeleton"></span>`);
  const { invited_by: name, company_name: company, supplier_name: supplier, email } = found;
  return cardForm(
    widget,
    forms,
    name === null ? say("joinTitleOfSupplier", { supplier, company }) : say("joinTitle", { name, company }),
    `${say("passwordOf", { email })} ${say("joinHint", { supplier, company })}`,
    found.choose_password
      ? [{ name: "password", label: say("passwordNext"), ...newPassword, hint: say("passwordLength") }]
      : [],
    say("confirm"),
    async ({ password }) => {
      const { company, device } = await confirmMembership(store.connection, { token, password });
      widget.remember(device);
      widget.email = email;
      if (password === undefined) return end(say("joined", { company: company.name }), company.id);
      dropToken();
      return enterWith(widget, store, { email, password, company_id: company.id });
    },
  );
}

/** Nobody is signed in by the link alone: whoever has a password types it. */
function confirmed(
  widget: ListinoSignIn,
  store: Store,
  say: (key: Key) => string,
  { title, company }: { title: string; company?: string },
) {
  const next = () => {
    doneOf.delete(widget);
    if (store.session.active) store.session.end();
    widget.turn("");
  };
  return widget.card(html`<div class="who" role="status">
      <span class="seal">${icon("m5 12.5 4.5 4.5L19 7.5")}</span>
      <h2 part="title">${title}</h2>
    </div>
    ${
      company
        ? html`<button class="button primary" part="button" @click=${next}>${say("joinedSignIn")}</button>`
        : nothing
    }`);
}
