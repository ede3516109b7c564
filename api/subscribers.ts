/** Everything that listens to events: each module's own subscribers, and the mails of all of them. */
import { deliverEmails } from "./modules/emails/index.ts";
import { readSender } from "./modules/settings/index.ts";
import { modules } from "./modules.ts";
import type { Subscriber } from "./platform/events/definition.ts";

export const subscribers: readonly Subscriber[] = [
  ...modules.flatMap((module) => module.subscribers ?? []),
  deliverEmails(
    modules.flatMap((module) => module.mails ?? []),
    readSender,
  ),
];
