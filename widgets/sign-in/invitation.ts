import { lookupInvitation, type RegisterInvitationData, registerInvitation } from "@listino/sdk";
import { html, nothing } from "lit";
import type { FormErrors } from "../kit/form/form.ts";
import type { Store } from "../kit/store/store.ts";
import type { ListinoSignIn, SignInKey } from "./listino-sign-in.ts";

type Forms = typeof import("../kit/form/forms.ts");

const explained: Record<string, SignInKey> = {
  invitation_unknown: "invitationUnknown",
  invitation_expired: "invitationExpired",
  invitation_used: "invitationUsed",
};
const errorsOf = new WeakMap<ListinoSignIn, FormErrors>();

/** The page behind an invitation's link. Its token is in the fragment, which no server ever sees. */
export function invitation(widget: ListinoSignIn, store: Store, forms: Forms) {
  const {
    addressWords,
    checkForm,
    companyFields,
    companyOf,
    consentFields,
    focusFirstError,
    formField,
    formStyles,
  } = forms;
  const { readForm, refusedFields } = forms;
  widget.adopt(formStyles);
  const read = widget.later()?.supplierOf(store);
  const supplier = read && widget.use(read).value;
  const token = new URLSearchParams(location.hash.slice(1)).get("token") ?? "";
  const lookup = widget.use(
    store.read(`invitation ${token}`, (signal) => lookupInvitation(store.connection, { token }, { signal })),
  );
  const { value: found, problem } = lookup;
  if (problem) {
    const reason = explained[problem.code];
    if (problem.code === "invitation_used" && store.session.active) return undefined;
    return widget.card(
      reason
        ? html`<div class="notice warn" part="notice"><div>${widget.t(reason)}</div></div>`
        : widget.problemNotice(problem, () => lookup.retry()),
    );
  }
  if (!found) return widget.card(html`<span class="skeleton"></span><span class="skeleton"></span>`);
  const errors = errorsOf.get(widget) ?? new Map<string, string>();
  const t = widget.t.bind(widget);
  const words = addressWords(widget);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    errorsOf.set(widget, checkForm(form, words));
    if (!errorsOf.get(widget)?.size) {
      const body = companyOf({ token, ...readForm(form) }) as RegisterInvitationData["body"];
      const session = await widget.attempt(() => registerInvitation(store.connection, body));
      if (session) {
        // Used once: it must not stay in the history.
        history.replaceState(history.state, "", location.pathname + location.search);
        widget.enter(store, session);
        return;
      }
      errorsOf.set(widget, refusedFields(widget.problem?.errors ?? [], words));
    }
    widget.requestUpdate();
    await widget.updateComplete;
    focusFirstError(form);
  };

  return widget.card(html`<div>
      <h2 part="title">${t("invited", { supplier: found.supplier_name, company: found.company_name })}</h2>
      <p class="muted">${t("inviteHint")}</p>
    </div>
    ${found.message ? html`<blockquote part="message">${found.message}</blockquote>` : nothing}
    ${widget.problem && !errors.size ? widget.problemNotice(widget.problem) : nothing}
    <form novalidate @submit=${submit}>
      <fieldset>
        <h3>${t("yourAccess")}</h3>
        <p>${found.email}</p>
        <div class="fields">
          ${formField("name", t("name"), errors, { autocomplete: "name", value: found.name })}
          ${
            found.has_account
              ? formField("password", t("password"), errors, {
                  type: "password",
                  autocomplete: "current-password",
                  hint: t("accountHint"),
                })
              : formField("password", t("passwordNew"), errors, {
                  type: "password",
                  autocomplete: "new-password",
                  minlength: 10,
                  hint: t("passwordHint"),
                })
          }
        </div>
      </fieldset>
      <fieldset>
        <h3>${t("yourCompany")}</h3>
        ${companyFields(widget, errors, { name: found.company_name, country: supplier?.country })}
      </fieldset>
      ${consentFields(widget, errors, supplier)}
      <button class="button primary" part="button" aria-disabled=${widget.busy}>${t("register")}</button>
    </form>`);
}
