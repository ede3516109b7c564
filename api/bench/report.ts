/** The figures as JSON for machines and as tables for people. Pure. */
import type { ScenarioFigures, SideFigures } from "./rounds.ts";
import { round } from "./statistics.ts";

export interface BenchFigures {
  readonly scenarios: readonly ScenarioFigures[];
  readonly product: ProcessFigures;
  readonly floor: ProcessFigures;
}

export interface ProcessFigures {
  /** Peak; null where the system does not tell. */
  readonly rssMb: number | null;
  readonly coldStartMs: number;
}

export function asJson({ scenarios, product }: BenchFigures): object {
  return {
    scenarios: scenarios.map((one) => ({
      name: one.name,
      concurrency: one.concurrency,
      rps: round(one.product.rps, 1),
      p50_ms: round(one.product.p50, 2),
      p95_ms: round(one.product.p95, 2),
      p99_ms: round(one.product.p99, 2),
      floor_rps: round(one.floor.rps, 1),
      ratio: round(one.product.rps / one.floor.rps, 3),
    })),
    rss_mb: product.rssMb === null ? null : round(product.rssMb, 1),
    cold_start_ms: round(product.coldStartMs, 0),
  };
}

export function asTable({ scenarios, product, floor }: BenchFigures): string {
  const rows = scenarios.flatMap((one) => [
    [
      ...[`\`${one.name}\``, String(one.concurrency), "product", ...cells(one.product)],
      (one.product.rps / one.floor.rps).toFixed(2),
    ],
    ["", "", "floor", ...cells(one.floor), ""],
  ]);
  const header = [
    ...["scenario", "at once", "", "per s", "p50 ms", "p95 ms", "p99 ms"],
    ...["CPU ms server", "CPU ms database", "KB", "load's core", "ratio"],
  ];
  const processes = [
    `Peak memory ${megabytes(product)} (floor ${megabytes(floor)}). `,
    `Ready after ${product.coldStartMs.toFixed(0)} ms (floor ${floor.coldStartMs.toFixed(0)} ms).`,
  ];
  return `${table([header, ...rows])}\n\n${processes.join("")}`;
}

function cells(figures: SideFigures): string[] {
  const cpu = (value: number | null) => (value === null ? "–" : value.toFixed(2));
  return [
    figures.rps.toFixed(0),
    ...[figures.p50, figures.p95, figures.p99].map((value) => value.toFixed(1)),
    ...[figures.serverCpu, figures.databaseCpu].map(cpu),
    (figures.bytes / 1000).toFixed(1),
    `${Math.round(figures.loadShare * 100)} %`,
  ];
}

function megabytes({ rssMb }: ProcessFigures): string {
  return rssMb === null ? "–" : `${rssMb.toFixed(0)} MiB`;
}

/** A Markdown table whose columns also line up in a terminal. */
export function table(rows: readonly (readonly string[])[]): string {
  const [header = [], ...body] = rows;
  const widths = header.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, column) => (row[column] ?? "").padEnd(width)).join(" | ")} |`;
  const rule = `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`;
  return [line(header), rule, ...body.map(line)].join("\n");
}
