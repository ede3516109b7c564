/** Imports through the API, as streams of lines: how fast rows come in, and whether the server's memory stays flat. */
import { readFileSync } from "node:fs";
import { cpuMs } from "../process-figures.ts";
import type { RunningServer } from "../servers.ts";
import { round } from "../statistics.ts";
import type { ScaleWorld } from "./seed.ts";

interface Part {
  readonly name: string;
  readonly path: string;
  row(number: number): object;
}

const PARTS: readonly Part[] = [
  {
    name: "new products",
    path: "/v1/admin/products/bulk",
    row: (number) => ({
      ...{ external_id: `N${number}`, sku: `NEW-${number}`, name: `New round bolt series${number % 500}` },
      ...{ category_external_id: `C${number % 25}`, gtin: null, description: "Straight from the ERP" },
    }),
  },
  {
    name: "changed products",
    path: "/v1/admin/products/bulk",
    row: (number) => ({ external_id: `N${number}`, name: `Newer round bolt series${number % 500}` }),
  },
  {
    name: "new prices",
    path: "/v1/admin/price-lists/prl_1/entries/bulk",
    row: (number) => ({ product_external_id: `N${number}`, amount: `${1 + (number % 90)}.25` }),
  },
];

export async function importParts(
  world: ScaleWorld,
  server: RunningServer,
  rows: number,
  databaseCpu: () => number,
): Promise<string[]> {
  const lines: string[] = [];
  for (const part of PARTS) {
    const memory: number[] = [];
    const watching = setInterval(() => memory.push(rssMb(server.pid)), 100);
    const [begun, used, own] = [performance.now(), databaseCpu(), cpuMs(server.pid) ?? 0];
    const response = await fetch(`http://127.0.0.1:${server.port}${part.path}`, {
      method: "POST",
      headers: {
        Authorization: `Bearer ${world.supplier.secretKey}`,
        "Content-Type": "application/x-ndjson",
        Accept: "application/x-ndjson",
      },
      body: stream(part, rows),
      duplex: "half",
    } as RequestInit);
    const answer = (await response.text()).trim();
    const seconds = (performance.now() - begun) / 1000;
    clearInterval(watching);
    if (response.status !== 200) throw new Error(`${part.name}: ${response.status} ${answer.slice(0, 300)}`);
    const written = answer.split(/"status":"(?:created|updated)"/).length - 1;
    if (written !== rows) throw new Error(`${part.name}: ${written} of ${rows}: ${answer.slice(0, 300)}`);
    const half = Math.floor(memory.length / 2);
    const [first, last] = [Math.max(...memory.slice(0, half)), Math.max(...memory.slice(half))];
    const cpu = [databaseCpu() - used, (cpuMs(server.pid) ?? 0) - own].map((one) =>
      round((one / rows) * 1000, 0),
    );
    lines.push(
      `${part.name}: ${round(rows / seconds, 0)} rows/s; CPU ms for 1,000 rows: database ${cpu[0]}, server ${cpu[1]}; memory at most ${round(first, 0)} MiB in the first half, ${round(last, 0)} MiB in the second`,
    );
  }
  return lines;
}

function stream(part: Part, rows: number): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let number = 0;
  return new ReadableStream({
    pull(controller) {
      const end = Math.min(rows, number + 500);
      let text = "";
      for (; number < end; number++) text += `${JSON.stringify(part.row(number))}\n`;
      if (text !== "") controller.enqueue(encoder.encode(text));
      if (number >= rows) controller.close();
    },
  });
}

function rssMb(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kilobytes ?? 0) / 1024;
}
