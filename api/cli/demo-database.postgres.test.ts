import { describe, expect, it } from "vitest";
import { postgresDatabase } from "../adapters/postgres/database.ts";
import { migrate } from "../runtimes/migrate.ts";
import { freshDatabase } from "../testing/postgres.ts";
import { openDemoDatabase } from "./demo-database.ts";

const logger = { info: () => {}, error: (message: string) => console.error(message) };

describe("the demo's database", () => {
  it("is taken when it is empty or its own, and its secret stays the same", async () => {
    const { url, drop } = await freshDatabase();
    const first = await openDemoDatabase({ url, dataDir: "", logger });
    expect(first?.filled).toBe(false);
    await first?.markFilled();
    await first?.db.close();
    const second = await openDemoDatabase({ url, dataDir: "", logger });
    expect(second).toMatchObject({ filled: true, secret: first?.secret });
    await second?.db.close();
    await drop();
  });

  it("is left alone where somebody else made it", async () => {
    const { url, drop } = await freshDatabase();
    const theirs = postgresDatabase(url, { max: 1 });
    await migrate(theirs, logger);
    expect(await openDemoDatabase({ url, dataDir: "", logger })).toBeNull();
    const [{ made }] = (await theirs.unscoped("select to_regnamespace('demo') is not null as made")) as [
      { made: boolean },
    ];
    expect(made).toBe(false);
    await theirs.close();
    await drop();
  });
});
