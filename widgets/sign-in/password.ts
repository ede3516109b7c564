import {
  changePassword,
  completePasswordReset,
  createSession,
  lookupPasswordReset,
  requestPasswordReset,
} from "@listino/sdk";
import { html, nothing, type TemplateResult } from "lit";
import type { FormErrors } from "../kit/form/form.ts";
import type { Store } from "../kit/store/store.ts";
import { words } from "../kit/words/account-words.ts";
import { messages } from "../translations/en/account.ts";
import type { ListinoSignIn } from "./listino-sign-in.ts";

type Forms = typeof import("../kit/form/forms.ts");
type Field = { readonly name: string } & Parameters<Forms["formField"]>[3] & { readonly label: string };

const errorsOf = new WeakMap<ListinoSignIn, FormErrors>();
export const newPassword = { type: "password", autocomplete: "new-password", minlength: 10 };

type CardForm = [
  title: string,
  hint: string,
  fields: readonly Field[],
  button: string,
  send: (values: Record<string, string>) => Promise<unknown>,
  below?: unknown,
];

/** A card with a form; `send` resolves to whether it went well. */
export function cardForm(widget: ListinoSignIn, forms: Forms, ...given: CardForm): TemplateResult {
  const [title, hint, fields, button, send, below = nothing] = given;
  const errors = errorsOf.get(widget) ?? new Map<string, string>();
  const wordsOf = forms.addressWords(widget);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const element = event.target as HTMLFormElement;
    errorsOf.set(widget, forms.checkForm(element, wordsOf));
    if (!errorsOf.get(widget)?.size) {
      const sent = await widget.attempt(() => send(forms.readForm(element) as Record<string, string>));
      const wrong = widget.problem?.errors.find(({ code }) => code === "wrong_password");
      if (wrong)
        errorsOf.set(widget, new Map([[wrong.pointer.slice(1), widget.say("passwordWrong", messages)]]));
      else if (sent !== undefined) errorsOf.delete(widget);
    }
    widget.requestUpdate();
    await widget.updateComplete;
    forms.focusFirstError(element);
  };
  return widget.card(html`<div>
      <h2 part="title">${title}</h2>
      <p class="muted">${hint}</p>
    </div>
    ${widget.problem && !errors.size ? widget.problemNotice(widget.problem) : nothing}
    <form novalidate @submit=${submit}>
      ${fields.map(({ name, label, ...options }) => forms.formField(name, label, errors, options))}
      <button class="button primary" part="button" aria-disabled=${widget.busy}>${button}</button>
    </form>
    ${below}`);
}

/** Used once: it must not stay in the history. */
export function dropToken(): void {
  history.replaceState(history.state, "", location.pathname + location.search);
}

/** Signs in with a password that was just chosen. */
export async function enterWith(
  widget: ListinoSignIn,
  store: Store,
  body: { email: string; password: string; company_id?: string },
): Promise<true> {
  const session = await createSession(store.connection, { ...body, ...widget.device });
  widget.turn("");
  widget.enter(store, session);
  return true;
}

/** What has to do with passwords, beside typing one: asking for a link, following it, and changing a temporary one. */
export function password(widget: ListinoSignIn, store: Store, forms: Forms, token: string) {
  widget.learn(words);
  const say = (key: keyof typeof messages, values?: Record<string, string>) =>
    widget.say(key, messages, values);
  const form = (...given: CardForm) => cardForm(widget, forms, ...given);
  const back = html`<button class="link" part="button" @click=${() => widget.turn("")}>${say("resetBack")}</button>`;

  const ask = () =>
    form(
      say("resetTitle"),
      say("resetHint"),
      [
        {
          name: "email",
          label: widget.t("email"),
          type: "email",
          autocomplete: "username",
          value: widget.email,
        },
      ],
      say("resetSend"),
      async ({ email = "" }) => {
        await requestPasswordReset(store.connection, { email, ...widget.device });
        widget.email = email;
        widget.turn("sent");
        return true;
      },
      back,
    );

  const followed = () => {
    const lookup = widget.use(
      store.read(`password ${token}`, (signal) =>
        lookupPasswordReset(store.connection, { token }, { signal }),
      ),
    );
    const { value: found, problem } = lookup;
    if (problem?.code === "link_unknown" || problem?.code === "link_ended") {
      return widget.card(html`<div class="notice warn" part="notice"><div>${say("resetGone")}</div></div>
        <button class="button" part="button" @click=${() => widget.turn("forgotten")}>${say("resetTitle")}</button>`);
    }
    if (problem) return widget.card(widget.problemNotice(problem, () => lookup.retry()));
    if (!found) return widget.card(html`<span class="skeleton"></span><span class="skeleton"></span>`);
    const { email, name, first } = found;
    return form(
      first ? say("firstTitle", { name }) : say("resetTitle"),
      say("passwordOf", { email }),
      [{ name: "password", label: say("passwordNext"), ...newPassword, hint: say("passwordLength") }],
      say("passwordSet"),
      async ({ password: chosen = "" }) => {
        const { device } = await completePasswordReset(store.connection, { token, password: chosen });
        dropToken();
        widget.remember(device);
        widget.email = email;
        return enterWith(widget, store, { email, password: chosen });
      },
    );
  };

  const temporary = () =>
    form(
      say("changeFirstTitle"),
      say("changeFirstHint"),
      [
        ...(widget.entered
          ? []
          : [
              {
                name: "current_password",
                label: say("passwordTemporary"),
                type: "password",
                autocomplete: "off",
              },
            ]),
        { name: "new_password", label: say("passwordNext"), ...newPassword, hint: say("passwordLength") },
      ],
      say("save"),
      async ({ current_password = widget.entered, new_password = "" }) => {
        await changePassword(store.connection, { current_password, new_password });
        widget.turn("");
        widget.renewed(store);
        return true;
      },
    );

  switch (widget.step) {
    case "forgotten":
      return ask();
    case "sent":
      return widget.card(html`<div>
          <h2 part="title">${say("resetSent")}</h2>
          <p class="muted">${say("resetSentHint", { email: widget.email })}</p>
        </div>
        ${back}`);
    case "temporary":
      return temporary();
    default:
      return token ? followed() : ask();
  }
}
