/** The pages of embed.md and sign-in.md in Chromium, as a supplier's website serves them: another origin, a strict policy. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildWidgets } from "../api/cli/build-widgets.ts";
import { type OpenPage, openPage } from "../widgets/testing/browser.ts";
import { FixtureApi } from "../widgets/testing/fixture-api.ts";
import { readGuide } from "./testing/guide.ts";

const API = "https://api.example.com";
const SITE = "https://www.bolts.example";
const LOADER = `<script type="module" src="${API}/widgets/v1/listino.js" crossorigin></script>`;
const PROVIDER = `<listino-provider api="${API}" publishable-key="pk_guide"></listino-provider>`;
const BADGE = "<listino-cart-badge></listino-cart-badge>";

const snippets = ["docs/embed.md", "docs/sign-in.md"].flatMap((path) =>
  readGuide(path).snippets.map(({ code, language, line }) => ({
    language,
    // The site whose API is on a site of its own has the same API here.
    code: code.replaceAll("pk_…", "pk_guide").replaceAll("https://api.shop.example", API),
    path: `/${path}:${line}`,
  })),
);
const pages = snippets.filter(({ language }) => language === "html" || language === "js");
const policy = /: (.*)/.exec(snippets.find(({ language }) => language === "http")?.code ?? "")?.[1] ?? "";

const fixture = new FixtureApi();
let fixtureUrl: string;
let widgets: string;
let view: OpenPage;

beforeAll(async () => {
  widgets = await mkdtemp(join(tmpdir(), "listino-guides-"));
  [fixtureUrl, view] = await Promise.all([fixture.listen(), openPage(), buildWidgets({ outdir: widgets })]);
  await serve(view.page);
  await signIn(view.page);
});
afterAll(async () => {
  await view[Symbol.asyncDispose]();
  fixture.close();
  await rm(widgets, { recursive: true });
});

/** Whatever a snippet leaves out is in the template of the guide's website: loader, provider, badge. */
function pageOf({ language, code, path }: (typeof pages)[number]): string {
  if (code.startsWith("<!doctype")) return code;
  const body = language === "js" ? `<script type="module" src="${path}.js"></script>` : code;
  const provider = body.includes("<listino-provider") ? "" : PROVIDER;
  return `<!doctype html><html lang="en"><head><title>Guide</title>${LOADER}</head><body>${BADGE}${provider}${body}</body></html>`;
}

async function serve(page: Page): Promise<void> {
  await page.route(`${SITE}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const script = pages.find(({ path }) => `${path}.js` === pathname);
    if (script) return route.fulfill({ contentType: "text/javascript", body: script.code });
    // The supplier's own backend: nobody is signed in there.
    if (pathname === "/listino-session")
      return route.fulfill({ contentType: "application/json", body: "null" });
    const shown = pages.find(({ path }) => path === pathname);
    const headers = { "content-security-policy": policy };
    return route.fulfill({ contentType: "text/html", headers, body: shown ? pageOf(shown) : "" });
  });
  await page.route(`${API}/**`, async (route) => {
    const url = route.request().url().slice(API.length);
    if (!url.startsWith("/widgets/")) {
      const response = await route.fetch({ url: fixtureUrl + url });
      const allowed = { "access-control-allow-origin": SITE, "access-control-allow-credentials": "true" };
      return route.fulfill({ response, headers: { ...response.headers(), ...allowed } });
    }
    const headers = { "access-control-allow-origin": "*" };
    return route.fulfill({ path: join(widgets, url.slice("/widgets".length)), headers });
  });
}

async function signIn(page: Page): Promise<void> {
  await page.goto(SITE + pages.find(({ code }) => code.startsWith("<listino-sign-in order-url"))?.path);
  await page.getByLabel("E-mail").fill("maya@hartley.example");
  await page.getByLabel("Password", { exact: true }).fill("correct");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(`${SITE}/price-list`);
}

/** Every element is defined, has drawn itself, and waits for nothing. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector(":not(:defined)"));
  await page.evaluate(() =>
    Promise.all(
      [...document.querySelectorAll("*")].map((one) => (one as { updateComplete?: unknown }).updateComplete),
    ),
  );
  await page.waitForFunction(() => !document.querySelector(":state(loading)"));
}

/** Elements and attributes that nobody has defined, and elements that show a failure. */
function strangers(): string[] {
  const everywhere = ["class", "hidden", "id", "lang", "slot", "style"];
  return [...document.querySelectorAll("*")]
    .filter(({ localName }) => localName.startsWith("listino-"))
    .flatMap((element) => {
      const { observedAttributes = [] } = (customElements.get(element.localName) ?? {}) as {
        observedAttributes?: string[];
      };
      const unknown = element
        .getAttributeNames()
        .filter((name) => !observedAttributes.includes(name) && !everywhere.includes(name));
      const failed = element.matches(":not(:defined), :state(error)") ? [`<${element.localName}> fails`] : [];
      return [...failed, ...unknown.map((name) => `<${element.localName} ${name}>`)];
    });
}

test.each(pages.map(({ path }) => path))("%s works under the guide's policy", async (path) => {
  await view.page.goto(SITE + path);
  await settled(view.page);
  expect(await view.page.evaluate(strangers)).toEqual([]);
  expect(view.faults).toEqual([]);
});
