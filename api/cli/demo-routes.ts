/** What only the demo serves: the supplier's website, and the mailbox. */
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { Hono } from "hono";
import { mailboxApp } from "../adapters/mailbox/app.ts";
import type { Mailbox } from "../adapters/mailbox/mailbox.ts";

export interface DemoRoutes {
  readonly mailbox: Mailbox;
  /** Folder of the website's files. */
  readonly site: string;
  readonly publishableKey: () => string;
}

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".pdf": "application/pdf",
};

// What a careful web developer's server sends: the widgets have to live with it.
const POLICY =
  "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

export function demoRoutes({ mailbox, site, publishableKey }: DemoRoutes): Hono {
  const app = new Hono();
  app.route("/", mailboxApp(mailbox));
  app.get("*", async (c, next) => {
    const path = c.req.path === "/" ? "/index.html" : c.req.path;
    const type = TYPES[extname(path)];
    if (!type || path.startsWith("/widgets/")) return next();
    // Hono has decoded the path; what it could not decode is no file's name.
    const file = join(site, normalize(path));
    if (!file.startsWith(site)) return next();
    const bytes = await readFile(file).catch(() => null);
    if (!bytes) return next();
    if (!path.endsWith(".html")) return c.body(bytes, 200, { "Content-Type": type });
    // The site's pages are written as a web developer pastes them; here they get this deployment's address and key.
    const html = bytes
      .toString("utf8")
      .replaceAll("%API%", "")
      .replaceAll("%PUBLISHABLE_KEY%", publishableKey());
    return c.body(html, 200, { "Content-Type": type, "Content-Security-Policy": POLICY });
  });
  return app;
}
