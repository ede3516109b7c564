import { type BrowserServer, chromium, type LaunchOptions } from "playwright-core";
import { packagedBrowser } from "./browser-binary.ts";

const quiet = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

/** One browser for a whole run; tests connect to its `wsEndpoint()`. */
export async function launchBrowser(): Promise<BrowserServer> {
  const packaged = await packagedBrowser();
  const options: LaunchOptions = packaged ?? { channel: "chrome" };
  try {
    return await chromium.launchServer({ ...options, args: quiet });
  } catch (cause) {
    if (packaged) throw cause;
    const message =
      "Browser tests need Google Chrome on this system (on Linux x64 Chromium comes with npm ci).";
    throw new Error(message, { cause });
  }
}
