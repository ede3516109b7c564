/** Fills the demo: a supplier made as an operator makes one, then everything else through the public API. */
import { type ReadMailbox, seed } from "../../examples/supplier-site/seed.ts";
import type { Ports } from "../platform/ports.ts";
import { createSupplier } from "./create-supplier.ts";
import type { Demo } from "./demo-record.ts";

export interface FillDemo {
  readonly ports: Ports;
  /** A person's mails, once all that was to be sent so far has been. */
  readonly readMailbox: ReadMailbox;
  /** Where the demo answers, e.g. `http://localhost:8787`. */
  readonly api: string;
  /** What an earlier start made; all of it, or as far as it came before it was killed. */
  readonly earlier: Demo | null;
  readonly filled: boolean;
  /** Writes the record down, as soon as there is a key that would be lost otherwise. */
  readonly keep: (demo: Demo) => Promise<void>;
  readonly step: (text: string) => void;
}

const STAFF = {
  email: "rose.finch@harrowandfinch.example",
  name: "Rose Finch",
  password: "harrow-and-finch-1974",
};

export async function fillDemo(options: FillDemo): Promise<Demo> {
  const { api, readMailbox, step, keep } = options;
  const begun = options.earlier ?? (await makeSupplier(options));
  // The website's key is bound to its origin: on another port the site needs another key, which the seed makes.
  if (options.filled && begun.api === api) return begun;
  const seeded = await seed({
    api,
    secretKey: begun.secret_key,
    ...(begun.api === api && begun.publishable_key ? { publishableKey: begun.publishable_key } : {}),
    readMailbox,
    log: step,
  });
  const staff = [
    ...begun.staff.filter(({ email }) => !seeded.staff.some((one) => one.email === email)),
    ...seeded.staff,
  ];
  const demo = { ...begun, api, publishable_key: seeded.publishableKey, buyers: seeded.buyers, staff };
  await keep(demo);
  return demo;
}

async function makeSupplier({ ports, api, keep, step }: FillDemo): Promise<Demo> {
  step("Making the supplier");
  const made = await createSupplier(ports, {
    name: "Harrow & Finch",
    staffEmail: STAFF.email,
    staffName: STAFF.name,
    staffPassword: STAFF.password,
    // Both names of a developer's machine.
    origins: [api, api.replace("//localhost:", "//127.0.0.1:")],
  });
  const demo: Demo = {
    api,
    supplier_id: made.supplierId,
    publishable_key: made.publishableKey,
    secret_key: made.secretKey,
    buyers: [],
    staff: [{ email: STAFF.email, password: STAFF.password }],
  };
  await keep(demo);
  return demo;
}
