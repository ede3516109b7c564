import { openPglite, pgliteDatabase } from "../../adapters/pglite/database.ts";
import { dispatcherContract, SUBSCRIBERS } from "../../testing/dispatcher-contract.ts";
import { openEventWorld } from "../../testing/event-world.ts";

dispatcherContract("PGlite", async () => openEventWorld(pgliteDatabase(await openPglite()), SUBSCRIBERS));
