/** `npm run supplier:create -- --name "Bolts & Co" --staff-email anna@bolts.example --origin https://bolts.example` */
import { parseArgs } from "node:util";
import { noVies } from "../adapters/no-vies/register.ts";
import { postgresDatabase } from "../adapters/postgres/database.ts";
import { isOrigin } from "../modules/api-keys/index.ts";
import type { Ports } from "../platform/ports.ts";
import { scryptPasswords } from "../runtimes/passwords.ts";
import { clock, jsonLogger, random } from "../runtimes/world.ts";
import { createSupplier } from "./create-supplier.ts";
import { required } from "./environment.ts";

const USAGE = `npm run supplier:create -- --name NAME --staff-email EMAIL [--staff-name NAME] --origin https://…

The origin is the address of the supplier's website, without a path; give several with several --origin. The website's
key works from nowhere else.

Makes a supplier in the database of DATABASE_URL, with its first staff member and a key of each kind. The password and
the keys are printed once; the database keeps only their hashes.`;

const { values } = parseArgs({
  options: {
    name: { type: "string" },
    "staff-email": { type: "string" },
    "staff-name": { type: "string" },
    origin: { type: "string", multiple: true, default: [] },
    help: { type: "boolean", default: false },
  },
});
const { name, "staff-email": staffEmail, "staff-name": staffName = staffEmail, origin: origins } = values;
if (values.help || !name || !staffEmail || !staffName || origins.length === 0) {
  console.error(USAGE);
  process.exit(values.help ? 0 : 1);
}
const wrong = origins.find((origin) => !isOrigin(origin));
if (wrong !== undefined) {
  console.error(`${wrong} is not an origin: give scheme, host and port alone, e.g. https://bolts.example`);
  process.exit(1);
}

const db = postgresDatabase(required("DATABASE_URL", "the PostgreSQL to write to"), { max: 1 });
const operator: Ports = {
  db,
  clock,
  random,
  vatRegister: noVies,
  passwords: scryptPasswords(),
  logger: jsonLogger,
  sign: () => Promise.reject(new Error("making a supplier signs nothing")),
  mailer: { send: () => Promise.reject(new Error("making a supplier sends no mail")) },
  // The server's own look finds the events.
  jobs: { enqueue: async () => {}, kick: () => {} },
  background: () => {},
};
try {
  const made = await createSupplier(operator, { name, staffEmail, staffName, origins });
  console.log(`Supplier         ${made.supplierId}  ${name}
Secret key       ${made.secretKey}
Publishable key  ${made.publishableKey}
Staff            ${staffEmail}  ${made.staffPassword}`);
} finally {
  await db.close();
}
