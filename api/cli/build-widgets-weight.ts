import type { WidgetFile } from "./build-widgets.ts";

/** What a page of ours may weigh: gzipped bytes of JavaScript it must load, in thousands, and the files they come in. */
interface Bar {
  readonly name: string;
  readonly widgets: readonly string[];
  readonly kilobytes: number;
  readonly requests: number;
}

export interface Weight {
  readonly name: string;
  readonly gzip: number;
  readonly allowed: number;
  readonly requests: number;
  readonly allowedRequests: number;
}

const page = (widget: string, kilobytes: number): Bar => ({
  name: widget,
  widgets: [widget],
  kilobytes,
  requests: 3,
});
const pages = [page("price-list", 21), page("cart", 18), page("checkout", 24), page("order-status", 17)];
const together = {
  name: "all on one page",
  widgets: pages.flatMap((bar) => bar.widgets),
  kilobytes: 43,
  requests: 7,
};
const loader = "listino.js";

/** The bars of everything that is built; widgets that are not built weigh nothing and have no line. */
export function weigh(files: readonly WidgetFile[]): Weight[] {
  const entry = (widget: string) => `${widget}/define.js`;
  const built = new Set(files.map(({ path }) => path));
  const bars = [...pages, together].filter(({ widgets }) =>
    widgets.every((widget) => built.has(entry(widget))),
  );
  const whole = bars.map(({ name, widgets, kilobytes, requests }) =>
    line(name, load(files, [loader, ...widgets.map(entry)]), kilobytes, requests),
  );
  const entries = [...built].filter((path) => path.endsWith("/define.js"));
  const core = files.filter(
    ({ path }) => entries.length > 1 && entries.every((at) => names(load(files, [at])).has(path)),
  );
  const atFirst = names(load(files, [loader, ...entries]));
  const lazy = files.filter(({ path }) => !atFirst.has(path));
  return [
    line("loader", load(files, [loader]), 1.2, 1),
    ...(core.length > 0 ? [line("shared core", core, 13, 1)] : []),
    ...whole,
    ...lazy.map((file) => line(file.path, [file], isLanguage(file) ? 2 : 8, 1)),
  ];
}

export function tooHeavy({ gzip, allowed, requests, allowedRequests }: Weight): boolean {
  return gzip > allowed || requests > allowedRequests;
}

export function describe(weight: Weight): string {
  const { name, gzip, allowed, requests, allowedRequests } = weight;
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1).padStart(5);
  const verdict = tooHeavy(weight) ? "  TOO HEAVY" : "";
  const size = `${kilobytes(gzip)} of ${kilobytes(allowed)} KB gz`;
  return `${name.padEnd(28)} ${size}, ${requests} of ${allowedRequests} files${verdict}`;
}

function line(
  name: string,
  files: readonly WidgetFile[],
  kilobytes: number,
  allowedRequests: number,
): Weight {
  const gzip = files.reduce((sum, file) => sum + file.gzip, 0);
  return { name, gzip, allowed: kilobytes * 1000, requests: files.length, allowedRequests };
}

/** The entries with everything they import, each file once. */
function load(files: readonly WidgetFile[], entries: readonly string[]): WidgetFile[] {
  const loaded = new Set<WidgetFile>();
  const fetch = (path: string) => {
    const file = files.find((candidate) => candidate.path === path);
    if (!file || loaded.has(file)) return;
    loaded.add(file);
    file.imports.forEach(fetch);
  };
  entries.forEach(fetch);
  return [...loaded];
}

const names = (files: readonly WidgetFile[]) => new Set(files.map(({ path }) => path));
const isLanguage = ({ path }: WidgetFile) => /^parts\/[a-z]{2}-/.test(path);
