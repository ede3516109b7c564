import type { TestProject } from "vitest/node";
import { launchBrowser } from "./browser-launch.ts";

declare module "vitest" {
  interface ProvidedContext {
    browserEndpoint: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await launchBrowser();
  project.provide("browserEndpoint", server.wsEndpoint());
  return () => server.close();
}
