import { jobsContract, QUEUES } from "../../testing/jobs-contract.ts";
import { pgBossWorld } from "../../testing/pg-boss-world.ts";
import { freshDatabase } from "../../testing/postgres.ts";
import { postgresDatabase } from "../postgres/database.ts";

jobsContract("pg-boss on PostgreSQL", async () => {
  const fresh = await freshDatabase();
  const world = await pgBossWorld(postgresDatabase(fresh.url), QUEUES);
  return {
    ...world,
    async close() {
      await world.close();
      await fresh.drop();
    },
  };
});
