import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { inject } from "vitest";
import type {} from "./browser-setup.ts";

let connected: Promise<Browser> | undefined;

/** The run's Chromium. Every test opens contexts of its own in it and closes them. */
export function browser(): Promise<Browser> {
  connected ??= chromium.connect(inject("browserEndpoint"));
  return connected;
}

/**
 * Opens a page in a context of its own, which closes when the block that holds it ends:
 * `await using view = await openPage({ colorScheme: "dark" })`, then `view.page`. `view.faults` collects what
 * the page threw or logged as an error, so that a test can expect it to be empty.
 */
export async function openPage(options: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await (await browser()).newContext({ locale: "en-GB", timezoneId: "UTC", ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  return { page, faults, [Symbol.asyncDispose]: () => context.close() };
}

export interface OpenPage extends AsyncDisposable {
  readonly page: Page;
  readonly faults: string[];
}
