/** `npm run serve`: the production server. It never seeds, never migrates and has no mailbox page. */
import { fileURLToPath } from "node:url";
import { noMailer } from "../adapters/no-mail/mailer.ts";
import { noVies } from "../adapters/no-vies/register.ts";
import { postgresDatabase } from "../adapters/postgres/database.ts";
import { resendMailer } from "../adapters/resend/mailer.ts";
import { viesRegister } from "../adapters/vies/register.ts";
import { openNode } from "../runtimes/node.ts";
import { jsonLogger } from "../runtimes/world.ts";
import { required } from "./environment.ts";

const databaseUrl = required("DATABASE_URL", "the PostgreSQL to use; run `npm run migrate` on it first");
const secret = required(
  "LISTINO_SECRET",
  "at least 32 random characters, the same in every process of the deployment",
);
const { PORT, HOST, RESEND_API_KEY, RESEND_BASE_URL, TRUST_PROXY, DATABASE_POOL, LISTINO_VIES } = process.env;

const server = openNode({
  database: postgresDatabase(databaseUrl, { max: Number(DATABASE_POOL ?? 10) }),
  mailer: RESEND_API_KEY
    ? resendMailer({ apiKey: RESEND_API_KEY, ...(RESEND_BASE_URL ? { baseUrl: RESEND_BASE_URL } : {}) })
    : noMailer,
  vatRegister: LISTINO_VIES === "off" ? noVies : viesRegister(),
  secret,
  logger: jsonLogger,
  // `dist/assets`, from the sources and from the bundle in dist/node alike.
  assets: fileURLToPath(
    new URL(import.meta.url.endsWith(".ts") ? "../../dist/assets" : "../assets", import.meta.url),
  ),
  trustProxy: TRUST_PROXY === "1",
});

const port = await server.listen(Number(PORT ?? 8787), HOST);
jsonLogger.info("listening", { port });
if (!RESEND_API_KEY)
  jsonLogger.error("RESEND_API_KEY is not set: no mail is sent, the list of mails shows them refused");
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void server.close().then(() => process.exit(0)));
}
