import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../../app.ts";
import { createDispatcher } from "../../platform/events/dispatcher.ts";
import { runSchedules } from "../../platform/jobs/schedules.ts";
import type { Connection, Ports } from "../../platform/ports.ts";
import { makeTaxCategory } from "../../testing/catalogue.ts";
import { makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type AnswerBody, type Harness, openHarness } from "../../testing/harness.ts";
import { type JobsWorld, pgBossOnPostgres, silent } from "../../testing/pg-boss-world.ts";
import { endLost, workOffImports } from "./reactions.ts";

const PATH = "/v1/admin/imports";
const ROWS = 2300;
const HOUR = 60 * 60 * 1000;

describe("imports whose job or upload dies, on PostgreSQL", () => {
  let world: JobsWorld;
  let harness: Harness;
  let supplier: TestSupplier;
  let operator: ReturnType<typeof postgres>;

  beforeAll(async () => {
    world = await pgBossOnPostgres([workOffImports.name]);
    harness = await openHarness(world.database);
    supplier = await makeSupplier(harness);
    await makeTaxCategory(harness, supplier);
    operator = postgres(world.url, { max: 1 });
  });
  afterAll(async () => {
    await operator.end();
    await world.close();
  });

  type When = (text: string, params: readonly unknown[]) => boolean;
  /** The world of a process to which `what` happens before a statement of which `when` is true. */
  function disturbed(when: When, what: (connection: Connection) => Promise<unknown>): Ports {
    const watched = (connection: Connection): Connection => ({
      ...connection,
      async query(text, params = []) {
        if (when(text, params)) await what(connection);
        return connection.query(text, params);
      },
    });
    const db: Ports["db"] = {
      ...world.database,
      transaction: (options, run) =>
        world.database.transaction(options, (connection) => run(watched(connection))),
    };
    return { ...harness.ports, db, jobs: world.queue, logger: silent };
  }
  const cutting = (when: When) =>
    disturbed(when, async (connection) => {
      const [backend] = await connection.query<{ pid: number }>("select pg_backend_pid() as pid");
      await operator`select pg_terminate_backend(${backend?.pid ?? 0}, 5000)`;
    });
  const throwing = (when: When) => disturbed(when, () => Promise.reject(new Error("a bug of ours")));
  const whole = () => throwing(() => false);
  const writesProducts = (text: string) => text.includes("insert into products");
  const worker = (ports: Ports) =>
    createDispatcher({ ports, subscribers: [workOffImports], jobs: world.queue });
  const get = async (id: string): Promise<AnswerBody> => (await supplier.admin("GET", `${PATH}/${id}`)).body;
  const made = async (prefix: string) => {
    const [row] = await supplier.scope((tx) =>
      tx.query("select count(*)::int as count from products where external_id like $1", [`${prefix}%`]),
    );
    return (row as { count: number }).count;
  };
  async function upload(prefix: string): Promise<string> {
    const rows = Array.from({ length: ROWS }, (_, n) => `${prefix}${n},${prefix}-${n},Article ${n}`);
    const response = await harness.app.request(`${PATH}?kind=products`, {
      method: "POST",
      body: ["external_id,sku,name", ...rows].join("\n"),
      headers: { Authorization: `Bearer ${supplier.secretKey}`, "Content-Type": "text/csv" },
    });
    return ((await response.json()) as { id: string }).id;
  }
  async function started(prefix: string): Promise<string> {
    const id = await upload(prefix);
    expect((await supplier.admin("POST", `${PATH}/${id}/start`, {})).status).toBe(200);
    return id;
  }
  const schedule = () => runSchedules(whole(), [endLost]);
  const chunks = (id: string) =>
    supplier.scope((tx) => tx.query("select number from import_chunks where import_id = $1", [id]));

  it("say that they were interrupted, go on by themselves, and write no row twice", async () => {
    const id = await started("a");
    let writes = 0;
    const dying = worker(cutting((text) => writesProducts(text) && ++writes === 2));
    await dying.settle();
    expect(await get(id)).toMatchObject({
      ...{ status: "running", rows_done: 1000, restartable_until: null },
      problem: { code: "import_interrupted", detail: expect.stringContaining("after 1000 rows") },
    });
    await worker(whole()).runDue(1, { early: true });
    expect(await get(id)).toMatchObject({
      ...{ status: "completed", rows_done: ROWS, created: ROWS, unchanged: 0, problem: null },
    });
    expect(await made("a")).toBe(ROWS);
  });

  it("fail when every try was in vain, say how far they came, and go on when they are started again", async () => {
    const id = await started("b");
    // The second chunk cannot be written, however often it is tried.
    const poisoned = worker(
      throwing((text, params) => writesProducts(text) && String(params[1]).includes('"b1500"')),
    );
    await poisoned.settle();
    let tries = 1;
    while ((await poisoned.runDue(1, { early: true })) > 0) tries++;
    expect(tries).toBe(13);
    const failed = await get(id);
    expect(failed).toMatchObject({
      ...{ status: "failed", rows_done: 1000, created: 1000 },
      problem: { code: "import_given_up", detail: expect.stringContaining("after 1000 rows") },
      restartable_until: new Date(harness.clock.now().getTime() + 24 * HOUR).toISOString(),
      finished_at: harness.clock.now().toISOString(),
    });
    const [ended] = await supplier.scope((tx) =>
      tx.query("select data from events where type = 'import.ended' and record_id = $1", [id]),
    );
    expect(ended).toEqual({ data: { kind: "products", status: "failed", failed: 0 } });

    const other = await supplier.admin("POST", `${PATH}/${id}/start`, {
      mapping: { external_id: { column: "sku" } },
      options: { mode: "full" },
    });
    expect(other.status).toBe(422);
    expect(other.body.errors.map(({ pointer, code }: AnswerBody) => [pointer, code])).toEqual([
      ["/mapping", "already_started"],
      ["/options", "already_started"],
    ]);
    const again = await supplier.admin("POST", `${PATH}/${id}/start`, { options: { mode: "patch" } });
    expect(again.body).toMatchObject({ status: "running", problem: null, finished_at: null });
    await worker(whole()).settle();
    expect(await get(id)).toMatchObject({ status: "completed", created: ROWS, unchanged: 0, failed: 0 });
    expect(await made("b")).toBe(ROWS);
    expect(await chunks(id)).toEqual([]);
  });

  it("fail when the process is killed at its last try, and can be started again for a day", async () => {
    const id = await started("c");
    const hopeless = worker(throwing(writesProducts));
    await hopeless.settle();
    for (let tries = 1; tries < 12; tries++) await hopeless.runDue(1, { early: true });
    // The last try takes the job, and its process is gone.
    const [last] = await world.queue.take(workOffImports.name, 1, { early: true });
    expect(last?.last).toBe(true);
    await world.killWorkers();
    await world.queue.maintain();
    expect(await world.queue.take(workOffImports.name, 1, { early: true })).toEqual([]);
    await schedule();
    expect((await get(id)).status).toBe("running");
    harness.clock.advance(3 * HOUR + 1);
    await schedule();
    expect(await get(id)).toMatchObject({ status: "failed", problem: { code: "import_given_up" } });
    expect(await chunks(id)).toHaveLength(3);
    harness.clock.advance(21 * HOUR);
    await schedule();
    expect(await get(id)).toMatchObject({ status: "failed", restartable_until: null });
    expect(await chunks(id)).toEqual([]);
    expect((await supplier.admin("POST", `${PATH}/${id}/start`, {})).status).toBe(409);
  });

  it("fail when the process dies while the file comes in, and leave nothing behind", async () => {
    let laid = 0;
    const ports = whole();
    const dead = createApp(
      {
        ...ports,
        db: {
          ...ports.db,
          transaction: (options, run) => {
            // From then on the process is not there any more, and cleans nothing up.
            if (!options.read && ++laid > 3) throw new Error("the process was killed");
            return ports.db.transaction(options, run);
          },
        },
      },
      { clientAddress: () => null },
    );
    const rows = Array.from({ length: 5000 }, (_, n) => `d${n},D-${n},Article ${n}`);
    const response = await dead.request(`${PATH}?kind=products&file_name=big.csv`, {
      method: "POST",
      body: ["external_id,sku,name", ...rows].join("\n"),
      headers: { Authorization: `Bearer ${supplier.secretKey}`, "Content-Type": "text/csv" },
    });
    expect(response.status).toBe(500);
    const listed = async () =>
      (await supplier.admin("GET", PATH)).body.data.filter((one: AnswerBody) => one.file_name === "big.csv");
    expect(await listed()).toEqual([]);
    harness.clock.advance(15 * 60_000 + 1);
    await schedule();
    const [failed] = await listed();
    expect(failed).toMatchObject({
      ...{ status: "failed", rows_total: 2000, rows_done: 0, restartable_until: null },
      problem: { code: "upload_interrupted", detail: expect.stringContaining("after 2000 rows") },
    });
    expect(await chunks(failed.id)).toEqual([]);
  });

  it("are given up where nobody ever says what the columns are", async () => {
    const id = await upload("e");
    harness.clock.advance(30 * 24 * HOUR + 1);
    await schedule();
    expect(await get(id)).toMatchObject({ status: "failed", problem: { code: "mapping_missing" } });
    expect(await chunks(id)).toEqual([]);
  });
});
