/** The developer's mailbox: `/dev/mailbox` to look at, `/dev/mailbox/messages` as JSON. Never mounted in production. */
import { Hono } from "hono";
import type { Mailbox } from "./mailbox.ts";
import { ADDRESS, mailboxPage } from "./page.ts";

const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; form-action 'self'";
/** A mail may show pictures and open links in new tabs; it runs nothing and sends nothing. */
const MAIL_POLICY =
  "default-src 'none'; img-src http: https: data:; style-src 'unsafe-inline'; font-src https: data:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

export function mailboxApp(mailbox: Mailbox): Hono {
  const app = new Hono().basePath(ADDRESS);

  app.use(async (c, next) => {
    await next();
    c.header("Cache-Control", "no-store");
    c.header("X-Content-Type-Options", "nosniff");
    c.header("Referrer-Policy", "no-referrer");
  });

  app.get("/messages", async (c) => {
    const mails = await mailbox.list(c.req.query("to"));
    return c.json(mails.map(({ reply_to: _, ...mail }) => mail));
  });

  app.get("/messages/:id/html", async (c) => {
    const mail = await mailbox.find(c.req.param("id"));
    if (!mail) return c.notFound();
    return c.html(mail.html, 200, { "Content-Security-Policy": MAIL_POLICY });
  });

  app.get("/", async (c) => {
    const { to, id, as } = c.req.query();
    const [mails, open] = await Promise.all([mailbox.list(to || undefined), id ? mailbox.find(id) : null]);
    const page = mailboxPage({ mails, open, to: to ?? "", asText: as === "text" });
    return c.html(page, id && !open ? 404 : 200, { "Content-Security-Policy": PAGE_POLICY });
  });

  return app;
}
