/** What one entry of the list in `api/modules.ts` brings along. */

import type { EventDefinition, Subscriber } from "./events/definition.ts";
import type { Router } from "./http/router.ts";
import type { Schedule } from "./jobs/schedules.ts";
import type { MailDefinition } from "./mail/definition.ts";

export interface Module {
  /** Folder = URL segment = OpenAPI tag = SDK namespace. */
  readonly name: string;
  readonly store?: Router;
  readonly admin?: Router;
  readonly events?: readonly EventDefinition[];
  readonly subscribers?: readonly Subscriber[];
  readonly schedules?: readonly Schedule[];
  readonly mails?: readonly MailDefinition[];
}
