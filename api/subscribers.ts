/** Everything that listens to events: each module's own subscribers, and the mails of all of them. */
import { deliverEmails } from "./modules/emails/index.ts";
import { readSender } from "./modules/settings/index.ts";
import { modules } from "./modules.ts";
import type { Subscriber } from "./platform/events/definition.ts";
import type { Schedule } from "./platform/jobs/schedules.ts";

/** What is done when the time has come. */
export const schedules: readonly Schedule[] = modules.flatMap((module) => module.schedules ?? []);

export const subscribers: readonly Subscriber[] = [
  ...modules.flatMap((module) => module.subscribers ?? []),
  deliverEmails(
    modules.flatMap((module) => module.mails ?? []),
    readSender,
  ),
];
