/** A website with its own backend, as small as it gets: three pages, and for the hand-off one route. */
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { createAdminClient } from "@listino/sdk";

export interface Website {
  readonly api: string;
  readonly publishableKey: string;
  /** Stays on the server. */
  readonly secretKey: string;
  /** Who is signed in on this website, and for which company: from its own session. Null for nobody. */
  visitor(): { buyerId: string; companyId: string } | null;
}

const TYPES: Readonly<Record<string, string>> = { html: "text/html; charset=utf-8", js: "text/javascript" };

export function openWebsite({ api, publishableKey, secretKey, visitor }: Website): Server {
  const listino = createAdminClient({ baseUrl: api, secretKey });
  return createServer(async ({ method, url = "/", headers }, response) => {
    if (method === "POST" && url === "/listino-session") {
      const known = visitor();
      // Another website's page sends its own origin, and gets nothing.
      const own = `http://${headers.host}`;
      if (!known || headers.origin !== own) return response.writeHead(403).end();
      const { token, expires_at } = await listino.sessions.createBuyer(known.buyerId, {
        company_id: known.companyId,
        origin: own,
      });
      const answer = { "content-type": "application/json", "cache-control": "no-store" };
      return response.writeHead(200, answer).end(JSON.stringify({ token, expires_at }));
    }
    const name = /^\/([a-z-]+\.(html|js))$/.exec(url);
    const page =
      name && (await readFile(new URL(`pages/${name[1]}`, import.meta.url), "utf8").catch(() => null));
    if (!name || page === null) return response.writeHead(404).end();
    return response
      .writeHead(200, { "content-type": TYPES[name[2] ?? ""] ?? "text/plain" })
      .end(page.replaceAll("%API%", api).replaceAll("%PUBLISHABLE_KEY%", publishableKey));
  });
}
