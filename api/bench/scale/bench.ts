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
import { childrenCpuMs, peakRssMb } from "../process-figures.ts";
import { startServer } from "../servers.ts";
import { median, percentile, round } from "../statistics.ts";
import { openWire } from "../wire.ts";
import { importParts } from "./imports.ts";
import { listening, pagesOf, planOf, type Sent } from "./plans.ts";
import { type Anchors, asker, headersOf, KINDS, type Kind, type Question } from "./questions.ts";
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
  readonly database: ReturnType<typeof postgresDatabase>;
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
  wire.close();
  return { world, anchors, server, database, sent };
}

interface Figures {
  /** Milliseconds of each answer. */
  readonly times: readonly number[];
  /** CPU milliseconds of PostgreSQL for all of them. */
  readonly databaseCpu: number;
}

async function window(side: Side, kind: Kind, seed: number): Promise<Figures> {
  const next = asker(side.world, side.anchors, kind, seed);
  const times: number[] = [];
  const asks = Number(values.asks);
  // The server ends what was idle while the other database was asked.
  const wire = await openWire(side.server.port);
  const before = usage();
  for (let turn = 0; turn < asks; turn++) {
    const { path, headers, body, rows } = next();
    const request = wireRequest("POST", path, headers, body);
    const begun = performance.now();
    const answer = await wire.send(request);
    times.push(performance.now() - begun);
    const found = String(answer.body).split('"quantity_rules":').length - 1;
    if (answer.status !== 200 || (rows >= 0 && found !== rows)) {
      throw new Error(`${kind}: ${answer.status} with ${found} rows: ${JSON.stringify(body)}`);
    }
  }
  wire.close();
  return { times, databaseCpu: usage() - before };
}

/** Pages read for a question, in the middle of some. */
async function pages(side: Side, kind: Kind): Promise<number> {
  const counts: number[] = [];
  const next = asker(side.world, side.anchors, kind, 7);
  for (let turn = 0; turn < 9; turn++) {
    const one = await sentFor(side, next());
    counts.push(await pagesOf(side.database, side.world, one.companyId, one));
  }
  return median(counts);
}

async function sentFor(side: Side, { path, body }: Question): Promise<Sent & { companyId: string }> {
  const [first] = side.world.buyers;
  if (!first) throw new Error("a world has buyers");
  side.sent.length = 0;
  await first.buyer.store("POST", path, { ...body, contract_id: first.contractId });
  const [one] = side.sent;
  if (!one) throw new Error("nothing was sent");
  return { ...one, companyId: first.buyer.companyId };
}

await buildNode({ outdir: join(root, "dist/node") });
const postgres = await startPostgres(POSTGRES);
const sides = [await openSide(postgres.url, SMALL), await openSide(postgres.url, LARGE)] as const;
const [pid] = await sides[0].database.unscoped("select pg_read_file('postmaster.pid') as text");
const postmaster = Number((pid as { text: string }).text.split("\n")[0]);
const usage = () => [...childrenCpuMs(postmaster).values()].reduce((sum, one) => sum + one, 0);
const figures = new Map<string, Figures[]>();
for (let turn = 0; turn <= Number(values.rounds); turn++) {
  for (const kind of KINDS) {
    for (const side of turn % 2 === 0 ? sides : sides.toReversed()) {
      const found = await window(side, kind, 1 + turn);
      const key = `${kind} ${side.world.size.name}`;
      // The first turn warms up.
      if (turn > 0) figures.set(key, [...(figures.get(key) ?? []), found]);
    }
  }
  say(`round ${turn} of ${values.rounds}`);
}
console.log(
  "| what | small ms | large ms | ratio | database CPU ms | large | ratio | pages read | large | ratio |",
);
console.log(`| --- |${" --- |".repeat(9)}`);
for (const kind of KINDS) {
  const of = async (side: Side) => {
    const all = figures.get(`${kind} ${side.world.size.name}`) ?? [];
    const times = all.flatMap((one) => one.times).sort((a, b) => a - b);
    const cpu = all.reduce((sum, one) => sum + one.databaseCpu, 0) / times.length;
    // A busy machine makes answers later and never sooner: of all, the fast ones tell.
    return [percentile(times, 0.2), cpu, await pages(side, kind)] as const;
  };
  const [small, large] = [await of(sides[0]), await of(sides[1])];
  const cells = small.flatMap((one, place) => [one, large[place] ?? 0, (large[place] ?? 0) / one]);
  console.log(`| ${kind} | ${cells.map((one) => round(one, 2)).join(" | ")} |`);
}
const { world, server } = sides[1];
for (const line of await importParts(world, server, Number(values.imports), usage)) console.log(line);
console.log(`peak memory of the server: ${round(peakRssMb(server.pid) ?? 0, 0)} MiB`);
if (values.plans) {
  for (const kind of KINDS) {
    const one = await sentFor(sides[1], asker(world, sides[1].anchors, kind, 99)());
    const plan = await planOf(sides[1].database, world, one.companyId, one);
    console.log(`\n## ${kind}\n\n\`\`\`\n${plan}\n\`\`\``);
  }
}
for (const side of sides) await side.server.stop();
await postgres.stop();
process.exit(0);
