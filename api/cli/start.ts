/**
 * `npm start`: the demo. A supplier's website with real products and all widgets, on an embedded database, for looking
 * and trying. The first start makes everything through the public API; later ones find it in `DATA_DIR`.
 */
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { mailboxMailer } from "../adapters/mailbox/mailbox.ts";
import { openNode } from "../runtimes/node.ts";
import { clock } from "../runtimes/world.ts";
import { buildAssets } from "./build-assets.ts";
import { openDemoDatabase } from "./demo-database.ts";
import { fillDemo } from "./demo-fill.ts";
import { type Demo, readDemo, writeDemo } from "./demo-record.ts";
import { demoRoutes } from "./demo-routes.ts";
import { root } from "./project-root.ts";

const started = performance.now();
const dataDir = resolve(process.env.DATA_DIR ?? ".data");
const port = Number(process.env.PORT ?? 8787);
const logger = {
  info: () => {},
  error: (message: string, facts?: object) => console.error(message, facts ?? ""),
};

function step(text: string): void {
  console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${text}`);
}

function fail(text: string): never {
  console.error(text);
  process.exit(1);
}

await mkdir(dataDir, { recursive: true });
step("Opening the database and bundling the widgets");
const assets = join(dataDir, "assets");
const [database] = await Promise.all([
  openDemoDatabase({ url: process.env.DATABASE_URL, dataDir, logger }),
  buildAssets({ outdir: assets }),
]);
if (!database) {
  fail("The demo did not make this database, so it leaves it alone. For your own, use `npm run serve`.");
}
const earlier = await readDemo(dataDir);
if (database.filled && !earlier) {
  fail(
    `The demo's database is there, but demo.json with its keys is not in ${dataDir}. Delete both to start anew.`,
  );
}

const mailbox = mailboxMailer({ database: database.db, clock });
let demo: Demo | null = earlier;
const server = openNode({
  database: database.db,
  mailer: mailbox,
  secret: database.secret,
  logger,
  assets,
  trustProxy: false,
  extra: demoRoutes({
    mailbox,
    site: join(root, "examples/supplier-site/site"),
    publishableKey: () => demo?.publishable_key ?? "",
  }),
});
const listening = await server.listen(port).catch((error: NodeJS.ErrnoException) => {
  return fail(
    error.code === "EADDRINUSE" ? `Port ${port} is taken; set PORT to another one.` : error.message,
  );
});
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void server.close().then(() => process.exit(0)));
}

demo = await fillDemo({
  ports: server.ports,
  readMailbox: async (to) => {
    await server.settle();
    return mailbox.list(to);
  },
  api: `http://localhost:${listening}`,
  earlier,
  filled: database.filled,
  keep: (record) => writeDemo(dataDir, record),
  step,
});
if (!database.filled) await database.markFilled();
step("Ready");

const people = [
  ...demo.buyers.map(({ email, password, company }) => `  ${email}  ${password}  (buyer at ${company})`),
  ...demo.staff.map(({ email, password }) => `  ${email}  ${password}  (staff, for the Admin API)`),
];
console.log(`
The demo supplier's website   ${demo.api}/
The mails it sent             ${demo.api}/dev/mailbox
The API's reference           ${demo.api}/docs

Sign in as
${people.join("\n")}

Keys and log-ins are in ${join(dataDir, "demo.json")}. Stop with Ctrl+C.
`);
