import { jobsContract, QUEUES } from "../../testing/contracts/jobs.ts";
import { pgBossOnPostgres } from "../../testing/pg-boss-world.ts";

jobsContract("pg-boss on PostgreSQL", () => pgBossOnPostgres(QUEUES));
