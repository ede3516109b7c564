import { dispatcherContract, SUBSCRIBERS } from "../../testing/contracts/dispatcher.ts";
import { openEventWorld } from "../../testing/event-world.ts";
import { pgBossOnPglite } from "../../testing/pg-boss-world.ts";

dispatcherContract("PGlite", async () => openEventWorld(await pgBossOnPglite(SUBSCRIBERS)));
