/**
 * `npm run bench:scale`: whether a page, a search and a price cost the same in a distributor's whole database as in a small
 * one, and how fast products and prices come in through the API. How to read it: docs/benchmarks.md.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { postgresDatabase } from "../../adapters/postgres/database.ts";
import { buildNode } from "../../cli/build-node.ts";
import { root } from "../../cli/project-root.ts";
import { migrate } from "../../runtimes/migrate.ts";
import { openHarness } from "../../testing/harness.ts";
import { startPostgres } from "../../testing/postgres-server.ts";
import { wireRequest } from "../operation.ts";
import { childrenCpuMs, cpuMs, peakRssMb } from "../process-figures.ts";
import { startServer } from "../servers.ts";
import { median, round } from "../statistics.ts";
import { openWire } from "../wire.ts";
import { importParts } from "./imports.ts";
import { listening, planOf, type Sent } from "./plans.ts";
import { type Anchors, asker, headersOf, KINDS, type Kind } from "./questions.ts";
import { LARGE, type ScaleWorld, SMALL, seedScale } from "./seed.ts";

const POSTGRES = {
  ...{ fsync: "on", synchronous_commit: "on", shared_buffers: "512MB", max_wal_size: "4GB" },
  max_connections: "60",
};

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "7" },
    asks: { type: "string", default: "40" },
    plans: { type: "boolean", default: false },
    imports: { type: "string", default: "20000" },
  },
});
const start = performance.now();
const say = (line: string) =>
  console.error(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${line}`);

interface Side {
  readonly world: ScaleWorld;
  readonly anchors: Anchors;
  readonly server: Awaited<ReturnType<typeof startServer>>;
  readonly send: Awaited<ReturnType<typeof openWire>>["send"];
  readonly database: ReturnType<typeof postgresDatabase>;
  readonly ask: (path: string, body: object) => Promise<unknown>;
  readonly sent: Sent[];
}

async function openSide(serverUrl: string, size: typeof SMALL): Promise<Side> {
  const admin = postgresDatabase(serverUrl, { max: 1 });
  await admin.unscoped(`create database scale_${size.name}`);
  await admin.close();
  const url = new URL(serverUrl);
  url.pathname = `/scale_${size.name}`;
  const database = postgresDatabase(url.href, { max: 2 });
  await migrate(database, { info: () => {}, error: console.error });
  const sent: Sent[] = [];
  const harness = await openHarness(listening(database, sent));
  say(`seeding ${size.products} products`);
  const world = await seedScale(harness, (sql) => database.unscoped(sql), size);
  const [{ buyer, contractId } = { buyer: undefined, contractId: "" }] = world.buyers;
  if (!buyer) throw new Error("a world has buyers");
  const server = await startServer(join(root, "dist/node/server.js"), {
    DATABASE_URL: url.href,
    LISTINO_SECRET: "a secret of the bench, known to all",
  });
  const wire = await openWire(server.port);
  const anchors: Record<string, string[]> = {};
  for (const sort of ["sku", "name", "category"]) {
    const body = { contract_id: contractId, every: 50, sort };
    const { status, body: text } = await wire.send(
      wireRequest("POST", "/v1/store/prices/count", headersOf(world, buyer.token), body),
    );
    if (status !== 200) throw new Error(`count answered ${status}: ${text}`);
    anchors[sort] = JSON.parse(String(text)).anchors.slice(0, -1);
  }
  const ask = async (path: string, body: object) => (await buyer.store("POST", path, body)).body;
  return { world, anchors, server, send: wire.send, database, ask, sent };
}

interface Figures {
  /** Milliseconds: of an answer in the middle, and of PostgreSQL's CPU for each. */
  readonly latency: number;
  readonly databaseCpu: number | null;
  readonly serverCpu: number | null;
}

async function window(side: Side, kind: Kind, seed: number, postmaster: number): Promise<Figures> {
  const next = asker(side.world, side.anchors, kind, seed);
  const times: number[] = [];
  const asks = Number(values.asks);
  const usage = () => [...childrenCpuMs(postmaster).values()].reduce((sum, one) => sum + one, 0);
  const [before, own] = [usage(), cpuMs(side.server.pid)];
  for (let turn = 0; turn < asks; turn++) {
    const { path, headers, body, rows } = next();
    const request = wireRequest("POST", path, headers, body);
    const begun = performance.now();
    const answer = await side.send(request);
    times.push(performance.now() - begun);
    const found = String(answer.body).split('"quantity_rules":').length - 1;
    if (answer.status !== 200 || (rows >= 0 ? found !== rows : found === 0 && kind !== "search by two words"))
      if (rows >= 0) throw new Error(`${kind}: ${answer.status} with ${found} rows: ${JSON.stringify(body)}`);
  }
  const after = cpuMs(side.server.pid);
  return {
    latency: median(times),
    databaseCpu: (usage() - before) / asks,
    serverCpu: own === null || after === null ? null : (after - own) / asks,
  };
}

await buildNode({ outdir: join(root, "dist/node") });
const postgres = await startPostgres(POSTGRES);
const sides = [await openSide(postgres.url, SMALL), await openSide(postgres.url, LARGE)] as const;
const [pid] = await sides[0].database.unscoped("select pg_read_file('postmaster.pid') as text");
const postmaster = Number((pid as { text: string }).text.split("\n")[0]);
const figures = new Map<string, Figures[]>();
for (let turn = 0; turn <= Number(values.rounds); turn++) {
  for (const kind of KINDS) {
    for (const side of turn % 2 === 0 ? sides : sides.toReversed()) {
      const found = await window(side, kind, 1 + turn, postmaster);
      say(`${side.world.size.name}: ${kind}: ${found.latency.toFixed(1)} ms`);
      const key = `${kind} ${side.world.size.name}`;
      // The first turn warms up.
      if (turn > 0) figures.set(key, [...(figures.get(key) ?? []), found]);
    }
  }
}
const of = (kind: Kind, name: string, read: (one: Figures) => number) =>
  median((figures.get(`${kind} ${name}`) ?? []).map(read));
console.log("| what | small ms | large ms | ratio | CPU of PostgreSQL small | large | ratio |");
console.log("| --- | --- | --- | --- | --- | --- | --- |");
for (const kind of KINDS) {
  const [small, large] = [SMALL, LARGE].map(({ name }) => ({
    latency: of(kind, name, (one) => one.latency),
    cpu: of(kind, name, (one) => one.databaseCpu ?? 0),
  }));
  if (!small || !large) continue;
  const cells = [
    ...[small.latency, large.latency, large.latency / small.latency].map((one) => round(one, 2)),
    ...[small.cpu, large.cpu, large.cpu / small.cpu].map((one) => round(one, 2)),
  ];
  console.log(`| ${kind} | ${cells.join(" | ")} |`);
}
const { world, server } = sides[1];
for (const line of await importParts(world, server, Number(values.imports))) console.log(line);
console.log(`peak memory of the server: ${round(peakRssMb(server.pid) ?? 0, 0)} MiB`);
if (values.plans) {
  for (const kind of KINDS) {
    const side = sides[1];
    const { body, path } = asker(side.world, side.anchors, kind, 99)();
    const [{ buyer, contractId } = { buyer: undefined, contractId: "" }] = side.world.buyers;
    side.sent.length = 0;
    await side.ask(path, { ...body, contract_id: contractId });
    const [one] = side.sent;
    if (one && buyer)
      console.log(
        `\n## ${kind}\n\n\`\`\`\n${await planOf(side.database, side.world, buyer.companyId, one)}\n\`\`\``,
      );
  }
}
for (const side of sides) await side.server.stop();
await postgres.stop();
process.exit(0);
