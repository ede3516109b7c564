import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildWidgets, type WidgetFile } from "./build-widgets.ts";

/** Pages of any origin load the widgets: they are public, and carry nobody's data. */
const HEADERS = `/widgets/*
  Access-Control-Allow-Origin: *
`;

/** The folder that the servers serve: `widgets/v1/…`, and for Cloudflare the headers to send with them. */
export async function buildAssets({ outdir }: { readonly outdir: string }): Promise<WidgetFile[]> {
  const files = await buildWidgets({ outdir: join(outdir, "widgets") });
  await mkdir(outdir, { recursive: true });
  await writeFile(join(outdir, "_headers"), HEADERS);
  return files;
}
