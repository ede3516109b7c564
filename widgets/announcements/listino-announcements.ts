import { type Announcement, dismissAnnouncement, listAnnouncements } from "@listino/sdk";
import { html, nothing } from "lit";
import { icon } from "../kit/icons.ts";
import { interaction } from "../kit/interaction-part.ts";
import { ListinoElement } from "../kit/listino-element.ts";
import { ListinoEvent } from "../kit/listino-event.ts";
import { toProblem } from "../kit/store/problem.ts";
import type { Resource } from "../kit/store/resource.ts";
import type { Store } from "../kit/store/store.ts";
import { messages } from "../translations/en/announcements.ts";
import { styles } from "./listino-announcements.styles.ts";

type AnnouncementsKey = keyof typeof messages;

/** @event A message was put away; it does not come back for this buyer. */
export class AnnouncementDismissEvent extends ListinoEvent<{ announcement: Announcement }> {
  constructor(announcement: Announcement) {
    super("listino-announcement-dismiss", { announcement });
  }
}

/**
 * What the supplier wants its buyers to know as they come in. Each buyer puts away what they have read; nothing is shown,
 * and no space taken, where there is nothing to say.
 *
 * @fires listino-announcement-dismiss - A message was put away.
 */
export class ListinoAnnouncements extends ListinoElement<AnnouncementsKey> {
  static override styles = [...ListinoElement.base, styles];
  static override messages = messages;
  static override properties = { failed: { state: true } };

  /** Why the last message could not be put away. */
  failed = "";
  /** What has been read aloud on this page. */
  #told = new Set<string>();

  protected content(store: Store): unknown {
    const read = this.use(
      store.read("announcements", (signal) =>
        listAnnouncements(store.connection, { signal }).then(({ data }) => data),
      ),
    );
    if (read.problem) {
      // A page is not worse for lacking them: nothing is said, and the next visit asks again.
      this.phase = "error";
      return nothing;
    }
    const all = read.value;
    if (!all) return nothing;
    this.phase = all.length ? "ready" : "empty";
    if (!all.length) return nothing;
    void this.#tell(all);
    return html`<section aria-label=${this.t("announcements")}>
      <ul part="list">
        ${all.map((one) => this.#message(store, read, one))}
      </ul>
      ${this.failed ? html`<p class="wrong" role="alert">${this.failed}</p>` : nothing}
    </section>`;
  }

  protected override signedOut(): unknown {
    this.phase = "empty";
    return nothing;
  }

  #message(store: Store, read: Resource<Announcement[]>, one: Announcement) {
    const { kind, title, body, dismissible } = one;
    const warning = kind === "warning";
    return html`<li class=${warning ? "warning" : ""} part=${warning ? "message warning" : "message"}>
      ${icon(warning ? "M12 4 2.8 19.5h18.4L12 4Zm0 6v4.5m0 2.6v.1" : "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-9.5V16m0-8v.1")}
      <div>
        <strong part="title">${title}</strong>
        <p>${body}</p>
      </div>
      ${
        dismissible
          ? html`<button
              class="button icon"
              part="button"
              aria-label=${this.t("dismissMessage", { title })}
              @click=${() => this.#dismiss(store, read, one)}
            >
              ${icon("M6 6l12 12M18 6 6 18")}
            </button>`
          : nothing
      }
    </li>`;
  }

  async #tell(all: Announcement[]): Promise<void> {
    const news = all.filter(({ id }) => !this.#told.has(id));
    for (const { id } of news) this.#told.add(id);
    if (news.length) (await interaction()).announce(news.map(({ title }) => title).join(". "));
  }

  async #dismiss(store: Store, read: Resource<Announcement[]>, one: Announcement): Promise<void> {
    const { problemText } = await interaction();
    const before = read.value ?? [];
    const place = before.indexOf(one);
    // Gone at once; it comes back if the API did not hear of it.
    read.set(before.filter((other) => other !== one));
    this.failed = "";
    await Promise.resolve();
    await this.updateComplete;
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>("button")];
    buttons[Math.min(place, buttons.length - 1)]?.focus();
    try {
      await dismissAnnouncement(store.connection, one.id);
      this.dispatchEvent(new AnnouncementDismissEvent(one));
    } catch (error) {
      this.failed = problemText(this, toProblem(error));
      read.set(before);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "listino-announcements": ListinoAnnouncements;
  }
  interface HTMLElementEventMap {
    "listino-announcement-dismiss": AnnouncementDismissEvent;
  }
}
