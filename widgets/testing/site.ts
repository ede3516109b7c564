/** A supplier's page with the built widgets under a strict policy, and the fixture API beside it. */
import { mkdtempSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { buildWidgets, type WidgetFile } from "../../api/cli/build-widgets.ts";
import { openPage } from "./browser.ts";
import { FixtureApi } from "./fixture-api.ts";
import { me } from "./fixture-catalogue.ts";

export interface ShowOptions {
  lang?: string;
  dir?: "ltr" | "rtl";
  dark?: boolean;
  signedIn?: boolean;
  width?: number;
  /** What follows the page's address. */
  search?: string;
}

export interface Site {
  api: FixtureApi;
  files: WidgetFile[];
  show(body: string, options?: ShowOptions): ReturnType<typeof openPage>;
}

let running: Promise<Site> | undefined;

/** One per worker; it ends with the process. */
export function site(): Promise<Site> {
  running ??= start();
  return running;
}

async function start(): Promise<Site> {
  const outdir = mkdtempSync(join(tmpdir(), "listino-site-"));
  const files = await buildWidgets({ outdir });
  const api = new FixtureApi();
  const base = await api.listen();
  const pages: string[] = [];
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src 'self' ${base}`,
    "require-trusted-types-for 'script'",
    "trusted-types lit-html",
  ].join("; ");
  const server = createServer(async ({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://site");
    if (pathname.startsWith("/widgets/")) {
      const file = await readFile(join(outdir, pathname.slice(9))).catch(() => undefined);
      response.writeHead(file ? 200 : 404, { "content-type": "text/javascript" }).end(file);
      return;
    }
    if (pathname === "/site.css") {
      response
        .writeHead(200, { "content-type": "text/css" })
        .end("body { background: light-dark(#fff, #0f1213) }");
      return;
    }
    response.setHeader("content-security-policy", policy);
    response
      .writeHead(200, { "content-type": "text/html; charset=utf-8" })
      .end(pages[Number(pathname.slice(1))]);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  server.unref();
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    api,
    files,
    async show(body, { lang = "en-GB", dir = "ltr", dark, signedIn = true, width = 1180, search = "" } = {}) {
      const number = pages.push(`<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8">
        <meta name="color-scheme" content="light dark"><meta name="viewport" content="width=device-width">
        <title>Order</title><link rel="stylesheet" href="/site.css"><script type="module" src="/widgets/v1/listino.js"></script>
        <main><h1>Order</h1><listino-provider api="${base}" publishable-key="pk_fixture">${body}</listino-provider></main>`);
      const view = await openPage({
        viewport: { width, height: 900 },
        colorScheme: dark ? "dark" : "light",
        reducedMotion: "reduce",
      });
      if (signedIn) {
        // As the elements keep it: token, end, when it was granted, when it began, whose it is.
        const kept = `bs_fixture  ${Number.MAX_SAFE_INTEGER} begun ${me.buyer.id}`;
        await view.page.addInitScript(
          (session) => sessionStorage.setItem("listino:session:pk_fixture", session),
          kept,
        );
      }
      await view.page.goto(`${origin}/${number - 1}${search}`);
      return view;
    },
  };
}

const axeSource = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Finding {
  id: string;
  nodes: { target: unknown; failureSummary?: string }[];
}

/** What axe finds against WCAG 2.2 AA, one line each. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(await axeSource);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: Finding[] }> };
    };
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    return (await axe.run({ runOnly: tags })).violations;
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`),
  );
}
