/**
 * `npm run bench`: the production server against the floor, on a real PostgreSQL with two seeded suppliers. What is
 * measured and how to read it: docs/benchmarks.md.
 */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { postgresDatabase } from "../adapters/postgres/database.ts";
import { buildNode } from "../cli/build-node.ts";
import { root } from "../cli/project-root.ts";
import { migrate } from "../runtimes/migrate.ts";
import { startPostgres } from "../testing/postgres-server.ts";
import { readAnchors } from "./anchors.ts";
import { type BenchArguments, benchArguments } from "./arguments.ts";
import { startLoad } from "./load.ts";
import { peakRssMb } from "./process-figures.ts";
import { asJson, asTable, type BenchFigures } from "./report.ts";
import { measure } from "./rounds.ts";
import { seed } from "./seed.ts";
import { type RunningServer, startMailSink, startServer } from "./servers.ts";
import { makeDatabase, openStage } from "./stage.ts";
import { median } from "./statistics.ts";

/** As in production: what is committed is on the disk. */
const POSTGRES = {
  fsync: "on",
  synchronous_commit: "on",
  shared_buffers: "256MB",
  max_wal_size: "4GB",
  max_connections: "60",
};
const COLD_STARTS = 3;
const SECRET = "a secret of the bench, known to all";

const start = performance.now();
const say = (line: string) =>
  console.error(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${line}`);

async function bundle(): Promise<{ product: string; floor: string }> {
  const outdir = join(root, "dist/bench");
  await rm(outdir, { recursive: true, force: true });
  await buildNode({ outdir: join(root, "dist/node") });
  await build({
    absWorkingDir: root,
    entryPoints: ["api/bench/floor.ts"],
    outdir,
    ...{ bundle: true, platform: "node", target: "node22", format: "esm", logLevel: "warning" },
  });
  return { product: join(root, "dist/node/server.js"), floor: join(outdir, "floor.js") };
}

/** The last of several starts, and how long they took in the middle. */
async function coldStart(starter: () => Promise<RunningServer>): Promise<[RunningServer, number]> {
  const times: number[] = [];
  for (;;) {
    const server = await starter();
    times.push(server.coldStartMs);
    if (times.length === COLD_STARTS) return [server, median(times)];
    await server.stop();
  }
}

async function bench(options: BenchArguments): Promise<BenchFigures> {
  const entries = await bundle();
  say("starting PostgreSQL");
  const server = await startPostgres(POSTGRES);
  const sink = await startMailSink();
  const database = await makeDatabase(server.url);
  const single = postgresDatabase(database.ownerUrl, { max: 1 });
  await migrate(single, { info: () => {}, error: console.error });
  await single.close();
  say("seeding");
  const seeded = await seed(database.url);
  say("starting the servers");
  const profile = options.profile ? ["--cpu-prof", `--cpu-prof-dir=${join(root, "dist/bench")}`] : [];
  const [product, productStart] = await coldStart(() =>
    startServer(
      entries.product,
      {
        DATABASE_URL: database.ownerUrl,
        LISTINO_SECRET: SECRET,
        RESEND_API_KEY: "re_bench",
        RESEND_BASE_URL: sink.url,
      },
      profile,
    ),
  );
  const [floor, floorStart] = await coldStart(() =>
    startServer(entries.floor, { DATABASE_URL: database.url, SUPPLIER_ID: seeded.supplierId }),
  );
  const stage = openStage(database.url, seeded);
  const pages = options.scenarios.some((name) => name.startsWith("price-page"));
  const load = startLoad({ ...seeded, anchors: pages ? await readAnchors(product.port, seeded) : [] });
  try {
    const scenarios = await measure({ servers: { product, floor }, load, stage, say }, options);
    say(`mails taken from the product: ${sink.taken()}`);
    return {
      scenarios,
      product: { rssMb: peakRssMb(product.pid), coldStartMs: productStart },
      floor: { rssMb: peakRssMb(floor.pid), coldStartMs: floorStart },
    };
  } finally {
    load.stop();
    await stage.close();
    await Promise.all([product.stop(), floor.stop()]);
    sink.stop();
    await server.stop();
  }
}

const options = benchArguments(process.argv.slice(2));
const figures = await bench(options);
say("done");
console.log(options.json ? JSON.stringify(asJson(figures)) : asTable(figures));
process.exit(0);
